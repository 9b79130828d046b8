import { enhance } from './enhance.ts';
import { navigate } from './navigate.ts';

enhance(document);
navigate(document.body.dataset.navigatie as Parameters<typeof navigate>[0]);
