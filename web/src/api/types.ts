/** The bodies of the HTTP contract (docs/openapi.yaml). */

export type Star = 1 | 2;
export type CorpType = 'corporation' | 'soleProprietor';
export type AccountType = 'prime' | 'member';
export type SelfAssessmentAnswer = 'done' | 'partly' | 'notDone' | 'unknown';

export interface Business {
  name: string;
  nameKana: string;
  corporateNumber?: string;
  corpType: CorpType;
  representative: {
    title?: string;
    lastName: string;
    firstName: string;
    lastNameKana: string;
    firstNameKana: string;
  };
  postalCode: string;
  prefecture: string;
  city: string;
  street: string;
  building?: string;
  industry: string;
  employees: number;
  capital?: number;
  websiteUrl?: string;
}

export interface Contact {
  name: string;
  nameKana: string;
  department?: string;
  email: string;
  phone: string;
}

export interface SecondStar {
  selfAssessment: { answers: SelfAssessmentAnswer[]; assessedOn: string };
  policyUrl: string;
  policyPublishedOn: string;
}

export interface Consents {
  termsVersion: string;
  pledgeVersion: string;
}

export interface Registration {
  declarationId: string;
  star: Star;
  status: 'live' | 'stopped';
  declaredAt: string;
  steppedUpAt?: string;
  stoppedAt?: string;
  business: Business;
  contact: Contact;
  secondStar?: SecondStar;
  consents: Consents;
  mailNews: boolean;
  version: number;
}

/** What GビズID knows: any part may be missing. */
export interface Prefill {
  business?: Partial<Omit<Business, 'representative'>> & {
    representative?: Partial<Business['representative']>;
  };
  contact?: Partial<Contact>;
}

export interface Session {
  account: { accountType: AccountType; corpType: CorpType; name: string };
  prefill: Prefill;
  declaration?: { declarationId: string; star: Star; status: Registration['status'] };
  expiresAt: string;
}

export interface Pledge {
  star: Star;
  version: string;
  guideline: string;
  items: { number: number; label: string; url: string }[];
}

export interface ConsentTexts {
  terms: { version: string; title: string; text: string };
  pledges: Pledge[];
}

export interface HistoryEntry {
  at: string;
  action: 'declared' | 'changed' | 'stepped-up' | 'stopped' | 'mail-news' | 'logo-downloaded';
  declarationId: string;
  star: Star;
  changes?: { pointer: string; from?: unknown; to?: unknown }[];
}

export interface SearchItem {
  name: string;
  nameKana?: string;
  prefecture: string;
  city: string;
  industry: string;
  star: Star;
  declaredOn: string;
  corporateNumber?: string;
  websiteUrl?: string;
  policyUrl?: string;
}

export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchAnswer {
  total: number;
  items: SearchItem[];
  facets: Record<string, FacetCount[]>;
  next?: string;
}

export interface Suggestion {
  name: string;
  nameKana?: string;
}

/** Whether an ID belongs to whoever goes by this name, this 法人番号, or both. */
export interface Question {
  declarationId?: string;
  name?: string;
  corporateNumber?: string;
}

export interface Verification {
  result: 'live' | 'stopped' | 'noMatch' | 'invalidId' | 'legacy';
  star?: Star;
  declaredOn?: string;
  stoppedOn?: string;
}

export interface Eligibility {
  accepted: boolean;
  reason: string;
  action: string;
}

/** Live declarations, counted. */
export interface Statistics {
  asOf: string;
  total: number;
  star: FacetCount[];
  prefecture: FacetCount[];
  industry: FacetCount[];
  month: FacetCount[];
}

export interface OpenData {
  licence: { name: string; url: string };
  files: { url: string; format: 'csv' | 'ndjson'; bytes: number; updatedAt: string }[];
}
