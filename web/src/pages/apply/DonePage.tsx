import { fetchRegistration } from '../../api/registration.ts';
import type { Registration } from '../../api/types.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Done } from './Done.tsx';

interface Props {
  /** What has just been declared; else the registration is asked for. */
  declared?: Registration | undefined;
  justDone?: boolean;
}

/** The declaration with all that is to be done with it, right after declaring and at any time later. */
export function DonePage({ declared, justDone = false }: Props) {
  const title = justDone ? '自己宣言を受け付けました' : '自己宣言の控え';
  const show = (registration: Registration) => (
    <>
      <Heading title={title}>{title}</Heading>
      <Done registration={registration} justDone={justDone} />
    </>
  );
  if (declared) return show(declared);
  return (
    <Loaded title={title} load={fetchRegistration}>
      {({ registration }) => show(registration)}
    </Loaded>
  );
}
