import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../lib/reading/start-reading';

export default defineUnlistedScript(() => {
  void startReading();
});
