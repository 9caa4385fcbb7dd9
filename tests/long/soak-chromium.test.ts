import { soak } from './soak';

soak('chromium');
