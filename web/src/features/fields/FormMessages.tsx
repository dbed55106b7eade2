import { faultsElsewhere, inOrder } from '../../form/checks.ts';
import type { Field, Key } from '../../form/field.ts';
import type { FormFaults } from '../../form/useFaults.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

interface Props {
  form: FormFaults;
  fields: readonly Pick<Field, 'key'>[];
  /** Opens the place where a field is, when that is another step. */
  onOpen?: (key: Key) => void;
}

/** All that stands against going on, above the form. */
export function FormMessages({ form: { faults, problem, attempt }, fields, onOpen }: Props) {
  const listed = inOrder(faults, fields);
  const elsewhere = faultsElsewhere(problem?.faults ?? [], fields);
  return (
    <>
      {problem && (problem.code !== 'validation' || elsewhere.length > 0 || listed.length === 0) && (
        <ProblemNotice problem={problem} faults={elsewhere} />
      )}
      <ErrorSummary faults={listed} attempt={attempt} {...(onOpen && { onOpen })} />
    </>
  );
}
