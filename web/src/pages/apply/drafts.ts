import { StoredDraft } from '../../form/stored.ts';
import type { Draft } from './application.ts';

/** Where an application is kept while it is being filled in. */
export const drafts = new StoredDraft<Draft>('apply');
