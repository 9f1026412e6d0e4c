() => {
  const faults = [];
  const root = document.documentElement;
  const say = element => {
    const names = [];
    for (let at = element; at && at !== document.body && names.length < 4; at = at.parentElement) {
      names.unshift(at.tagName.toLowerCase() + (at.className && typeof at.className === 'string' ? '.' + at.className.trim().split(/\s+/).join('.') : ''));
    }
    return names.join(' > ');
  };
  if (root.scrollWidth > root.clientWidth + 1) {
    faults.push('the page is ' + root.scrollWidth + ' px wide on a screen of ' + root.clientWidth);
  }
  const seen = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      && !element.closest('.only-heard, .skip, svg, vaadin-connection-indicator, [hidden]');
  const scrolls = style => /auto|scroll/.test(style.overflowX) || /auto|scroll/.test(style.overflowY);
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || !element || /^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(element.tagName) || !seen(element)) { continue; }
    const range = document.createRange();
    range.selectNodeContents(text);
    let scroller = null;
    let box = null;
    for (let at = element; at; at = at.assignedSlot || at.parentElement || (at.getRootNode() && at.getRootNode().host)) {
      if (at === document.body || at === root) { break; }
      const style = getComputedStyle(at);
      if (scrolls(style) && (at.scrollWidth > at.clientWidth + 1 || at.scrollHeight > at.clientHeight + 1)) { scroller = at; break; }
      if (/hidden|clip/.test(style.overflowX + style.overflowY) && style.display !== 'inline') { box = at; break; }
    }
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) { continue; }
      const clip = box && box.getBoundingClientRect();
      if (clip && (rect.right > clip.right + 2 || rect.left < clip.left - 2 || rect.bottom > clip.bottom + 6 || rect.top < clip.top - 6)) {
        faults.push('cut: "' + text.data.trim().slice(0, 60) + '" in ' + say(element));
        break;
      }
      if (!scroller && (rect.right > root.clientWidth + 1 || rect.left < -1)) {
        faults.push('beyond the edge: "' + text.data.trim().slice(0, 60) + '" in ' + say(element));
        break;
      }
      if (!scroller) { words.push({ rect, element, text: text.data.trim().slice(0, 40) }); }
    }
  }
  for (const field of document.querySelectorAll('input, textarea')) {
    if (!seen(field)) { continue; }
    const style = getComputedStyle(field);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = style.font;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (!field.value && field.placeholder && pen.measureText(field.placeholder).width > room + 1) {
      faults.push('cut: placeholder "' + field.placeholder + '"');
    }
    if (field.tagName === 'TEXTAREA' && field.value && field.scrollHeight > field.clientHeight + 8) {
      faults.push('cut: text area "' + field.value.slice(0, 40) + '"');
    }
  }
  words.sort((one, other) => one.rect.top - other.rect.top);
  for (let i = 0; i < words.length; i++) {
    for (let j = i + 1; j < words.length && words[j].rect.top < words[i].rect.bottom - 7; j++) {
      const a = words[i], b = words[j];
      if (a.element === b.element) { continue; }
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      if (across > 3 && down > 7) {
        faults.push('one over the other: "' + a.text + '" and "' + b.text + '" in ' + say(a.element));
      }
    }
  }
  return [...new Set(faults)];
}
