editor => [...editor.querySelectorAll('[data-at]')].map(one => {
  const tag = one.tagName.toLowerCase();
  const inputs = [...one.querySelectorAll('input, textarea')].filter(input => !/radio|checkbox/.test(input.type));
  const opensWith = one.closest('vaadin-details');
  let folded = false;
  for (let at = opensWith === one ? one.parentElement?.closest('vaadin-details') : opensWith; at; at = at.parentElement?.closest('vaadin-details')) {
    if (!at.opened) { folded = true; }
  }
  let asked = true;
  for (let at = one; at && at !== editor; at = at.parentElement) { if (at.hidden || at.style.display === 'none') { asked = false; } }
  const filled = tag === 'vaadin-checkbox-group' ? one.querySelectorAll('vaadin-checkbox[checked]').length > 0
      : tag === 'vaadin-radio-group' ? [...one.querySelectorAll('vaadin-radio-button')].some(radio => radio.checked && !/Not answered/.test(radio.textContent))
      : tag === 'vaadin-select' ? Boolean(one.value)
      : inputs.some(input => input.value);
  const says = tag === 'vaadin-select' ? (one.querySelector('[slot=value]')?.innerText || '').trim()
      : inputs.map(input => input.value).join(' ');
  return { says, at: one.getAttribute('data-at'), tag, boxes: one.classList.contains('group-of-boxes') ? (one.querySelector('.pair') ? 'pairs' : 'statements') : '',
      parts: inputs.length, filled, folded, asked, opened: Boolean(one.opened), readonly: Boolean(one.readonly) };
})
