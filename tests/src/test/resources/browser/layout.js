// What does not fit: into the window, or into its own box.
() => {
  const faults = [];
  const root = document.documentElement;
  const name = (element) => `<${element.localName} class="${element.className}"> 「${element.textContent.trim().slice(0, 30)}」`;
  // What is there to be heard only is a clipped pixel.
  const heardOnly = (element) => {
    for (let parent = element; parent; parent = parent.parentElement) if (getComputedStyle(parent).clipPath !== 'none') return true;
    return false;
  };
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link, svg') && !heardOnly(element);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScrolled = (element) => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) if (scrolls(parent)) return true;
    return false;
  };
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!shown(element) || inScrolled(element)) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && (right > root.clientWidth + 1 || left < -1)) faults.push(`reaches out of the window: ${name(element)}`);
    // Fields scroll what they hold, and say so by themselves.
    if (/^(input|select|textarea|progress)$/.test(element.localName) || scrolls(element)) continue;
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
      const { position } = getComputedStyle(element);
      const holdsHidden = [...element.querySelectorAll('.visually-hidden')].length > 0 && position !== 'static';
      if (!holdsHidden) faults.push(`its content is ${element.scrollWidth} wide in ${element.clientWidth}: ${name(element)}`);
    }
    const { overflowY, clipPath } = getComputedStyle(element);
    if (/hidden|clip/.test(overflowY) && clipPath === 'none' && element.scrollHeight > element.clientHeight + 1) {
      faults.push(`is cut off below: ${name(element)}`);
    }
  }
  return faults;
}
