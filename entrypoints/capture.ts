import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureArticle } from '../lib/capture/capture-article';

export default defineUnlistedScript(() => captureArticle());
