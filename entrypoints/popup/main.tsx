import { startReview } from '../../lib/review/start-review';

void startReview(document.getElementById('app') ?? document.body);
