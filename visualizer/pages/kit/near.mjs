// What is near the window: what stands far below is drawn, and asked for, once a person comes near it.

const REST_MS = 400; // longer than between two turns of a knob, whose curves come first

export class Near {
  /** margin: how far outside the window is still near. */
  constructor(margin) {
    this.watched = [];
    this.follows = [];
    this.observer = new IntersectionObserver((entries) => this.looked(entries), { rootMargin: margin });
  }

  /** Calls came() whenever el comes near the window; tells whether it is. */
  watch(el, came = () => {}) {
    const watch = { el, came, near: false };
    this.watched.push(watch);
    this.observer.observe(el);
    return () => watch.near;
  }

  /** Calls fn when el comes near, and while it is there after each change (`turned`), once these rest. */
  seen(el, fn) {
    const watch = { el, due: true };
    const near = this.watch(el, () => this.follow(watch));
    this.follows.push(Object.assign(watch, { near, fn }));
  }

  /** What is looked at is not what it was; what waits for that is marked "due". */
  turned() {
    for (const watch of this.follows) {
      watch.due = true;
      watch.el.classList.add("due");
    }
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.follows.forEach((watch) => this.follow(watch)), REST_MS);
  }

  follow(watch) {
    if (!watch.due || !watch.near()) return;
    watch.due = false;
    watch.el.classList.remove("due");
    watch.fn();
  }

  looked(entries) {
    const came = [];
    for (const { target, isIntersecting } of entries) {
      for (const watch of this.watched) {
        if (watch.el !== target) continue;
        watch.near = isIntersecting;
        if (isIntersecting) came.push(watch);
      }
    }
    for (const watch of came) watch.came();
  }

  /** Takes all that can be seen on the page as near, until what it gives is called. */
  all() {
    const far = this.watched.filter(({ el, near }) => !near && el.getClientRects().length > 0);
    for (const watch of far) watch.near = true;
    for (const watch of far) watch.came();
    return () => {
      // an observer that is asked anew says where each is
      for (const { el } of far) this.observer.unobserve(el);
      for (const { el } of far) this.observer.observe(el);
    };
  }

  close() {
    this.observer.disconnect();
    clearTimeout(this.rest);
  }
}
