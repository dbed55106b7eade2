/** The bodies of the HTTP contract, as docs/openapi.yaml has them; `npm run types` writes contract.d.ts from it. */
import type { components } from './contract.d.ts';

type Schemas = components['schemas'];

export type Star = Schemas['Star'];
export type Business = Schemas['Business'];
export type Contact = Schemas['Contact'];
export type SecondStar = Schemas['SecondStar'];
export type SelfAssessmentAnswer = SecondStar['selfAssessment']['answers'][number];
export type Consents = Schemas['Consents'];
export type Registration = Schemas['Record'];
export type Session = Schemas['Session'];
export type ConsentTexts = Schemas['ConsentTexts'];
export type Pledge = ConsentTexts['pledges'][number];
export type HistoryEntry = Schemas['History']['items'][number];
export type SearchItem = Schemas['Hit'];
export type SearchAnswer = Schemas['SearchPage'];
export type Suggestion = Schemas['Suggestions']['items'][number];
export type Question = Schemas['Question'];
export type Verification = Schemas['Verification'];
export type Eligibility = Schemas['Eligibility'];
export type Subsidies = Schemas['Subsidies'];
export type Programme = Schemas['Programme'];
export type Round = Schemas['Round'];
export type FacetCount = SearchAnswer['facets'][string][number];
export type Statistics = Schemas['Statistics'];
export type OpenData = Schemas['OpenData'];
export type OpenDataRow = Schemas['OpenDataRow'];
