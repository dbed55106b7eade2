import type { Fault, Problem } from '../api/problem.ts';
import { spoken } from '../language/spoken.ts';
import { Notice } from './Notice.tsx';

/** What the service refused, in its own words, with those faults that no field shows. */
export function ProblemNotice({ problem, faults = [] }: { problem: Problem; faults?: readonly Fault[] }) {
  return (
    <Notice kind="error" title={problem.title} announced>
      {problem.detail && <p>{problem.detail}</p>}
      {faults.length > 0 && (
        <ul class="notice__list">
          {faults.map(({ pointer, detail }) => (
            <li key={pointer}>{detail}</li>
          ))}
        </ul>
      )}
      {problem.requestId && (
        <p class="note">
          {spoken(
            'お問い合わせの際は、この番号をお知らせください：',
            'When you contact us, please tell this number: ',
          )}
          {problem.requestId}（
          <a href={spoken('/contact/', '/en/contact/')}>
            {spoken('お問い合わせの窓口', 'How to contact us')}
          </a>
          ）
        </p>
      )}
    </Notice>
  );
}
