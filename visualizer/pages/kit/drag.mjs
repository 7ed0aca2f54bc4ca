// A pointer that is pressed, moved and let go: what every handle, brush and scrubbed number does alike.

/**
 * Follows the main button from its press on an element until it is let go, wherever the pointer is meanwhile.
 *
 * press(event) begins, and gives what the others are handed as `hold`; false is no press. Within `slop` pixels this is
 * a click(event, hold). Beyond, the pointer is captured, and each move(event, hold) follows until done(event, hold).
 * slop may be (event, from) => whether it is a drag now, where from is { x, y, hold } of the press. What Escape or
 * the browser breaks off is cancel(event, hold); without one Escape does nothing, and the rest is done.
 *
 * @template Hold
 * @param {Element} el
 * @param {{
 *   press: (event: PointerEvent) => Hold | false,
 *   move?: (event: PointerEvent, hold: Hold) => void,
 *   done?: (event: PointerEvent, hold: Hold) => void,
 *   click?: (event: PointerEvent, hold: Hold) => void,
 *   cancel?: (event: PointerEvent & Partial<KeyboardEvent>, hold: Hold) => void,
 *   slop?: number | ((event: PointerEvent, from: { x: number, y: number, hold: Hold }) => boolean),
 * }} acts
 */
export function drag(el, { press, move, done, click, cancel, slop = 0 }) {
  let from = null;
  const far = typeof slop === "function" ? slop : (event) => distance(event, from) >= slop;

  function begin(event) {
    if (from || event.button || !event.isPrimary) return;
    const hold = press(event);
    if (hold === false) return;
    from = { x: event.clientX, y: event.clientY, id: event.pointerId, hold, dragged: false };
    listen("addEventListener");
    if (slop === 0) capture();
  }

  function capture() {
    from.dragged = true;
    el.setPointerCapture(from.id);
  }

  function follow(event) {
    // let go where nobody heard of it
    if (!event.buttons) return void broken(event);
    if (!from.dragged && far(event, from)) capture();
    if (from.dragged) move?.(event, from.hold);
  }

  function end(event, act) {
    const { hold } = from;
    from = null;
    listen("removeEventListener");
    act?.(event, hold);
  }

  const up = (event) => end(event, from.dragged ? done : click);
  const broken = (event) => end(event, from.dragged ? (cancel ?? done) : null);
  // a capture that comes to this element from one within it is not lost
  const lost = (event) => from.dragged && !el.hasPointerCapture(from.id) && broken(event);
  const mine = (act) => (event) => event.pointerId === from.id && act(event);

  function key(event) {
    if (event.key !== "Escape" || !cancel || !from.dragged) return;
    event.preventDefault();
    event.stopPropagation();
    broken(event);
  }

  const followed = {
    pointermove: mine(follow),
    pointerup: mine(up),
    pointercancel: mine(broken),
    lostpointercapture: mine(lost),
    keydown: key,
  };
  /** @param {"addEventListener" | "removeEventListener"} how */
  function listen(how) {
    for (const [name, act] of Object.entries(followed))
      el.ownerDocument.defaultView[how](name, act, { capture: true });
  }

  el.addEventListener("pointerdown", begin);
}

/** How many pixels a pointer is from where it was pressed. */
const distance = (event, { x, y }) => Math.hypot(event.clientX - x, event.clientY - y);
