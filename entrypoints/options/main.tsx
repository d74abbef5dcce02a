import { startSettings } from '../../lib/settings/start-settings';

startSettings(document.getElementById('app') ?? document.body);
