// Makes pages handier that work without it: menus, what is copied, and fields that are asked for only sometimes.
'use strict';

for (const menu of document.querySelectorAll('details.menu')) {
  const items = () => [...menu.querySelectorAll('a, button')];
  const close = () => { menu.open = false; menu.querySelector('summary').focus(); };
  const move = step => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    all[at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length].focus();
  };
  const keys = {
    Escape: close,
    ArrowDown: () => { menu.open = true; move(1); },
    ArrowUp: () => { menu.open = true; move(-1); },
    Home: () => items()[0].focus(),
    End: () => items().at(-1).focus(),
  };
  menu.addEventListener('keydown', event => {
    if (keys[event.key] && (menu.open || event.key.startsWith('Arrow'))) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  menu.addEventListener('focusout', event => {
    if (!menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.copied;
  });
}

for (const part of document.querySelectorAll('[data-when]')) {
  const asker = document.querySelector(`[name="field.${part.dataset.when}"]`)
    ?? document.querySelector(`[name="${part.dataset.when}"]`);
  const show = () => {
    const value = asker.type === 'checkbox' ? String(asker.checked) : asker.value;
    part.hidden = !part.dataset.values.split(' ').includes(value);
  };
  asker?.addEventListener('input', show);
  if (asker) {
    show();
  }
}

for (const field of document.querySelectorAll('form.stack input, form.stack select, form.stack textarea')) {
  const fault = document.getElementById(field.id.replace('field-', 'fault-'));
  field.addEventListener('change', () => {
    if (fault && fault !== field) {
      fault.textContent = field.validationMessage;
      field.setAttribute('aria-invalid', String(!field.validity.valid));
    }
  });
}

// Before a form is sent: whoever is no longer signed in signs in again on the same page, and has typed nothing in vain.
const dialog = document.getElementById('ended');
const again = dialog?.querySelector('form');

// A page that has this dialog is one of somebody who is signed in: other tabs may have waited for that.
const tabs = new BroadcastChannel('liaison-session');
if (dialog) {
  tabs.postMessage('signed in');
}

const isSignedIn = async () => {
  const answer = await fetch(again.dataset.session, { headers: { Accept: 'application/json' } });
  return answer.status !== 401;
};

const signIn = async key => {
  const answer = await fetch(again.dataset.signIn, {
    method: 'POST', body: new URLSearchParams({ key }), redirect: 'manual',
  });
  return answer.type === 'opaqueredirect';
};

const askFor = send => {
  const field = again.querySelector('input');
  again.onsubmit = async event => {
    event.preventDefault();
    if (await signIn(field.value)) {
      send();
    } else {
      field.setAttribute('aria-invalid', 'true');
      field.select();
    }
  };
  tabs.onmessage = () => dialog.open && !sending && send();
  dialog.showModal();
};

// Whoever presses twice means it once. A form goes off with the button that was pressed.
let waiting = false;
let sending = false;

if (dialog) {
  again.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  document.addEventListener('submit', async event => {
    const form = event.target;
    const send = () => {
      sending = true;
      form.requestSubmit(event.submitter);
    };
    if (sending) {
      return;
    }
    if (form.getAttribute('method') === 'post' && form.closest('main')) {
      event.preventDefault();
      if (waiting) {
        return;
      }
      waiting = true;
      const signedIn = await isSignedIn().catch(() => true);
      if (signedIn) {
        send();
      } else {
        waiting = false;
        askFor(send);
      }
    }
  });
  addEventListener('pageshow', () => { waiting = sending = false; });
}
