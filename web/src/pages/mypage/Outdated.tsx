import type { ComponentChildren } from 'preact';
import { Notice } from '../../ui/Notice.tsx';

export const Outdated = ({ children }: { children: ComponentChildren }) => (
  <Notice kind="warning" title="ほかの画面で登録内容が変更されたため、最新の内容を読み込みました。" announced>
    <p>{children}</p>
  </Notice>
);
