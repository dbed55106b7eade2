// Where the focus of the keyboard cannot be seen. A key must have been pressed before, so that the browser takes the focus for the keyboard's.
() => {
  const faults = [];
  const LEAST = 2;
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const begun = document.activeElement;
  for (const element of document.querySelectorAll(focusable)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled) continue;
    const name = `<${element.localName} class="${element.className}"> 「${(element.textContent || element.id).trim().slice(0, 30)}」`;
    element.focus();
    if (document.activeElement !== element) {
      faults.push(`takes no focus: ${name}`);
      continue;
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < LEAST) faults.push(`its focus does not show: ${name}`);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) faults.push(`has the focus out of sight: ${name}`);
  }
  begun?.focus?.();
  return faults;
}
