import type { ComponentProps } from 'preact';
import type { Registration } from '../../api/types.ts';
import { Details } from '../../ui/Details.tsx';

interface Props {
  registration: Registration;
  entries: ComponentProps<typeof Details>['entries'];
}

/** The ID, large enough to be read off, and what belongs to it. */
export const DeclarationCard = ({ registration: { declarationId, status }, entries }: Props) => (
  <div class="declaration" data-status={status}>
    <p class="declaration__id">
      <span class="declaration__label">自己宣言ID</span>
      <strong>{declarationId}</strong>
    </p>
    <Details entries={entries} />
  </div>
);

export const statusName = ({ status }: Registration): string => (status === 'live' ? '有効' : '停止');
