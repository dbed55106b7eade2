// Entries of the error summary that do not lead to their field.
async () => {
  const faults = [];
  const summary = document.getElementById('error-summary-title')?.closest('section');
  if (!summary) return faults;
  if (!summary.contains(document.activeElement)) faults.push('the summary of the faults has no focus');
  for (const link of summary.querySelectorAll('a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    link.click();
    // Some open another part of the page first.
    await new Promise((opened) => setTimeout(opened, 100));
    const focused = document.activeElement;
    if (!target || !(target === focused || target.contains(focused))) {
      faults.push(`「${link.textContent}」 leads to ${focused?.localName}#${focused?.id}`);
    } else if (!/^(input|select|textarea|button)$/.test(focused.localName)) {
      faults.push(`「${link.textContent}」 leads to no field but ${focused.localName}`);
    } else if (focused.getAttribute('aria-invalid') !== 'true' && !focused.closest('[aria-invalid="true"], [data-faulty]')) {
      faults.push(`the field of 「${link.textContent}」 does not say that it is wrong`);
    }
  }
  return faults;
}
