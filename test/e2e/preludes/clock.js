// Stands before the product's own script in every world of it: moves the clock, so that a test can stand at any moment
// of a school year. The product's files stay as they were built; only what `Date` and alarms answer is moved.
(() => {
  let shiftMs = Number('SHIFT_MS');
  const RealDate = Date;
  const now = () => RealDate.now() + shiftMs;

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) => Reflect.construct(target, values.length ? values : [now()], newTarget),
    apply: (target) => new target(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  RealDate.prototype.constructor = globalThis.Date;

  // One page may be judged at several moments of a day: only the clock of the background moves on.
  globalThis.kartibaClock = {
    setShift: (ms) => {
      shiftMs = ms;
    },
  };

  // The browser's alarms ring by the computer's clock.
  const { alarms } = globalThis.browser ?? globalThis.chrome;
  if (!alarms) return;
  const create = alarms.create.bind(alarms);
  alarms.create = (...values) => {
    const info = values.pop();
    return create(...values, 'when' in info ? { ...info, when: info.when - shiftMs } : info);
  };
})();
