// As somebody sets the size of text who reads better so, the window as it is (WCAG 2.2, 1.4.4): twice as large, or as usual again.
(enlarged) => {
  document.documentElement.style.fontSize = enlarged ? '200%' : '';
}
