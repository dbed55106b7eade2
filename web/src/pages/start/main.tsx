import { render } from 'preact';
import { fetchSubsidies } from '../../api/subsidies.ts';
import { nextDeadlines } from '../../features/eligibility/deadlines.ts';
import { NextDeadline } from './NextDeadline.tsx';

const place = document.getElementById('next-deadline');
// The page says all it has to say without this, so a service that does not answer is no news here.
if (place) {
  fetchSubsidies().then(
    (subsidies) => render(<NextDeadline deadlines={nextDeadlines(subsidies)} />, place),
    (failure: unknown) => console.warn(failure),
  );
}
