import { soak } from './soak';

soak('firefox');
