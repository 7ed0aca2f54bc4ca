// What a page knows of its way to the server: whether it is open, and whether anybody answers there.
//
//   open    all is well
//   silent  it is open, and nobody has answered for SILENT_MS
//   closed  it is gone; once a server answers it is opened again, to the session that this page had, or to one that is
//           begun in its place
//   ended   a server answers and does not know this page: only a reload helps; at once where it is `over`

export const SILENT_MS = 5000,
  KNOCK_MS = 2000,
  BEGUN_MS = 30_000; // that a page may take to be made
// knocks answered before a silent way is given up, ways that may stay silent, and times that one fails to open
const DEAF = 2,
  GIVEN = 2,
  FAILED = 3;
// what a server says of a session that it has not, see `visualizer.pages.server`
const OVER = "this session is over";

export class Connection {
  /**
   * knock() resolves to whether a server is there; give() gives up the way that is open, which `lost` reports;
   * begin(client) resolves to what opened another session where the page's own is over, null where there is no room;
   * changed(state, before) is told of each new state.
   */
  constructor({ knock = null, give = () => {}, begin = null, changed }) {
    Object.assign(this, { state: "open", waiting: null, knocking: null, client: null });
    this.knock = knock;
    this.give = give;
    this.begin = begin;
    this.changed = changed;
    this.deaf = this.given = this.failed = 0;
    this.over = false;
  }

  get up() {
    return this.state === "open" || this.state === "silent";
  }

  /** Something was sent that wants an answer. */
  asked() {
    if (this.state === "open") this.waiting ??= setTimeout(() => this.become("silent"), SILENT_MS);
  }

  /** Something came; `more` is still to come. */
  heard(more = false) {
    clearTimeout(this.waiting);
    this.waiting = null;
    if (!this.up) return;
    this.given = 0;
    this.become("open");
    if (more) this.asked();
  }

  /** The way is gone; client is what Bokeh opened it by. */
  lost(client = null) {
    this.client = client ?? this.client;
    if (this.up) this.become("closed");
  }

  become(state) {
    const before = this.state;
    if (state === before) return;
    this.state = state;
    this.deaf = 0;
    this.stop();
    if (this.knock && (state === "silent" || state === "closed"))
      this.knocking = setInterval(() => this.ring(), KNOCK_MS);
    this.changed(state, before);
  }

  async ring() {
    const { state } = this;
    if (this.ringing) return;
    this.ringing = true;
    const there = await this.knock();
    this.ringing = false;
    if (!there || this.state !== state || this.knocking === null) return;
    if (state === "closed") {
      await this.open();
      return;
    }
    this.deaf += 1;
    if (this.deaf > DEAF) {
      this.given += 1;
      if (this.given > GIVEN) this.become("ended");
      else this.give();
    }
  }

  async open() {
    this.ringing = true;
    try {
      const client = await this.taken();
      if (!client) return;
      this.client = client;
      this.failed = 0;
      this.become("open");
    } catch (error) {
      this.failed += 1;
      this.over = String(error).includes(OVER);
      if (this.over || this.failed >= FAILED) this.become("ended");
    } finally {
      this.ringing = false;
    }
  }

  async taken() {
    try {
      await takeUp(this.client);
      return this.client;
    } catch (error) {
      if (!this.begin || !this.client) throw error;
      return this.begin(this.client);
    }
  }

  /** Waits for nothing any more. */
  stop() {
    clearTimeout(this.waiting);
    clearInterval(this.knocking);
    this.waiting = this.knocking = null;
  }
}

// Bokeh would take the server's document in place of the page, and all that a person did on it with it. The session
// is the same, so there is nothing to take; what it said meanwhile is asked for again.
async function takeUp(client) {
  if (!client?.session) throw new Error("there is nothing to take up");
  client._repull_session_doc = async (resolve) => resolve(client.session);
  // where that session is over none is begun in its place
  client.args_string = "returning=1";
  await client.connect();
}

/**
 * Begins another session of a page, which Panel's model of it then stands for: it sends there what it is told to, and
 * takes what comes. Resolves to what opened it, null where the server has no room.
 *
 * @param {any} client what opened the session before
 * @param {any} page Panel's model
 * @param {string} address of the page
 * @param {(text: string) => boolean} same whether a document is of this program
 * @param {(client: any) => void} lost is told when its connection breaks
 */
export async function begun(client, page, address, same, lost) {
  const signal = AbortSignal.timeout(BEGUN_MS),
    came = await fetch(address, { cache: "no-store", signal });
  if (came.status === 503) return null;
  if (!came.ok) throw new Error(`there is no page: ${came.status}`);
  const text = await came.text(),
    token = text.match(/"token": ?"([^"]+)"/)?.[1];
  if (!token || !same(text)) throw new Error(`${OVER}, and that is no page of this program`);
  const next = new client.constructor(client.url, token),
    { document } = await next.connect(),
    [own, its] = [page.document, document].map((each) =>
      each.roots().find(({ class_name }) => class_name === page.class_name),
    );
  // the document before stays, and tells no server what is set in it
  client.close();
  document.on_event("connection_lost", (_, event) => lost(event?.connection?.deref?.()));
  own.trigger_event = (event) => its.trigger_event(event);
  for (const name of ["progress", "payload"])
    its.data.properties[name].change.connect(() => own.data.setv({ [name]: its.data[name] }));
  // the server answers a document that is ready, which none would be that nobody draws
  for (const root of document.roots()) document.notify_idle(root);
  return next;
}
