import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canSync,
  itemKey,
  readRecord,
  reconcile,
  SETTINGS_VERSION,
  type SettingsRecord,
  valuesIn,
  withChanges,
} from "../../../../core/dataset/settings/record.ts";

describe("migrations", () => {
  // As version 1 stored it: the changed settings, and nothing else.
  const STORED_BY_1 = {
    audience: "patient",
    sites: { mode: "everywhere", off: ["journal.example", ""], on: [] },
    badge: false,
  };

  test("from version 1: every change is kept, older than any that is made from now on", () => {
    expect(readRecord(STORED_BY_1)).toEqual({
      ...STORED_BY_1,
      version: 2,
      stamps: { audience: 1, sites: 1, badge: 1 },
    });
  });

  test("there is a step from each version to the next, and a record of this version stays as it is", () => {
    expect(SETTINGS_VERSION).toBe(2);
    const record = withChanges(readRecord(STORED_BY_1), { theme: "dark" }, 1000);
    expect(readRecord(record)).toEqual(record);
  });

  test("a newer version's record keeps its version and all that is in it", () => {
    const newer = { version: 7, stamps: { fontFamily: 5 }, fontFamily: "serif", audience: { for: "nurses" } };
    const changed = withChanges(readRecord(newer), { badge: false }, 1000);
    expect(changed).toEqual({ ...newer, badge: false, stamps: { fontFamily: 5, badge: 1000 } });
  });

  test.each([undefined, null, 3, "settings", [], { version: "new", stamps: { a: -1, b: "x", c: 1.5 } }])(
    "%j is read as nothing changed",
    (stored) => {
      expect(valuesIn(readRecord(stored))).toEqual([]);
      expect(readRecord(stored).stamps).toEqual({});
    },
  );
});

describe("a change", () => {
  test("back to the default leaves no value, but the time", () => {
    const record = withChanges(readRecord({ badge: false }), { badge: undefined }, 1000);
    expect(record).toEqual({ version: 2, stamps: { badge: 1000 } });
  });

  test("is newer than the one before, even by a clock that was set back", () => {
    const record = withChanges(withChanges(readRecord({}), { badge: false }, 5000), { badge: true }, 20);
    expect(record.stamps.badge).toBe(5001);
  });
});

describe("two machines", () => {
  const machine = (patch: object, at: number) => withChanges(readRecord({}), { ...patch }, at);

  test("one with defaults overwrites nothing, and takes what the other chose", () => {
    const items = reconcile(machine({ audience: "patient" }, 10), {}).write;
    const { record, write } = reconcile(readRecord(undefined), items);
    expect(write).toEqual({});
    expect(record.audience).toBe("patient");
  });

  test("the last change of each setting wins", () => {
    const items = reconcile(machine({ audience: "patient", badge: false }, 10), {}).write;
    const other = withChanges(machine({ audience: "student" }, 5), { badge: true }, 20);
    const { record, write } = reconcile(other, items);
    expect([record.audience, record.badge]).toEqual(["patient", true]);
    expect(Object.keys(write)).toEqual([itemKey("badge")]);
  });

  test("a setting set back to its default is so on the other, too", () => {
    const items = reconcile(withChanges(machine({ badge: false }, 10), { badge: undefined }, 20), {}).write;
    const { record } = reconcile(machine({ badge: false }, 15), items);
    expect("badge" in record).toBe(false);
  });

  test("what a newer version wrote is neither taken nor overwritten, until the reader changes it here", () => {
    const items = { [itemKey("theme")]: { version: 3, at: 50, value: { day: "light", night: "sepia" } } };
    expect(reconcile(machine({ theme: "dark" }, 10), items)).toEqual({
      record: machine({ theme: "dark" }, 10),
      write: {},
    });
    const { write } = reconcile(machine({ theme: "light" }, 60), items);
    expect(write).toEqual({ [itemKey("theme")]: { version: 2, at: 60, value: "light" } });
  });

  test("a setting that only a newer version knows goes through here unharmed", () => {
    const items = { [itemKey("fontFamily")]: { version: 2, at: 50, value: "serif" } };
    const { record } = reconcile(machine({}, 1), items);
    expect(reconcile(withChanges(record, { badge: false }, 60), {}).write).toMatchObject(items);
  });

  test("a list too long for an item stays where it is, on either side", () => {
    const long = { mode: "everywhere", off: Array.from({ length: 700 }, (_, i) => `site-${i}.example`), on: [] };
    expect([canSync("sites", long), canSync("sites", { ...long, off: ["a.example"] })]).toEqual([false, true]);
    const items = { [itemKey("sites")]: { version: 2, at: 99, value: { mode: "listed", off: [], on: ["a.example"] } } };
    const here = machine({ sites: long }, 10);
    expect(reconcile(here, items)).toEqual({ record: here, write: {} });
  });

  test("what does not fit is not let in", () => {
    const items = { [itemKey("badge")]: { version: 2, at: 50, value: "loud" } };
    const { record } = reconcile(machine({}, 1), items, (_, value) => typeof value === "boolean");
    expect(record).toEqual(machine({}, 1));
  });

  test.each([null, 3, "x", [], {}, { at: 5 }, { at: -1, version: 2, value: 1 }, { at: "5", version: 2, value: 1 }])(
    "an item that is none (%j) changes nothing",
    (item) => {
      expect(reconcile(readRecord({}), { [itemKey("badge")]: item, other: item })).toEqual({
        record: readRecord({}),
        write: {},
      });
    },
  );

  test.each(["__proto__", "constructor", "toString", "version", "stamps", ""])("%j is no setting", (name) => {
    const { record } = reconcile(readRecord({}), { [itemKey(name)]: { version: 2, at: 5, value: { polluted: true } } });
    expect(record).toEqual({ version: 2, stamps: {} });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("any number of machines, in any order of events", () => {
  const NAMES = ["audience", "badge", "sites", "later"];
  const change = fc.record({
    is: fc.constant("change" as const),
    machine: fc.nat(2),
    name: fc.constantFrom(...NAMES),
    value: fc.option(fc.oneof(fc.boolean(), fc.string(), fc.record({ off: fc.array(fc.string()), on: fc.boolean() })), {
      nil: undefined,
    }),
    // Clocks of machines may differ by anything.
    clock: fc.nat(30),
  });
  const run = fc.record({ is: fc.constant("run" as const), machine: fc.nat(2) });
  // What browsers do with items that two machines wrote: any of both may win, per item.
  const carry = fc.record({ is: fc.constant("carry" as const), machine: fc.nat(2), upwards: fc.boolean() });
  const start = fc.array(
    fc.record({ audience: fc.string(), badge: fc.boolean(), sites: fc.string() }, { requiredKeys: [] }),
    { minLength: 3, maxLength: 3 },
  );

  test("end with the same settings, and then nothing is written any more", () => {
    fc.assert(
      fc.property(start, fc.array(fc.oneof(change, run, carry), { maxLength: 40 }), (stored, events) => {
        type Items = Record<string, unknown>;
        let cloud: Items = {};
        const machines = stored.map((one) => ({ record: readRecord(one), items: {} as Items }));
        const step = (m: { record: SettingsRecord; items: Items }) => {
          const { record, write } = reconcile(m.record, m.items);
          m.record = record;
          m.items = { ...m.items, ...write };
          return Object.keys(write).length;
        };
        for (const event of events) {
          const m = machines[event.machine] as (typeof machines)[number];
          if (event.is === "change") m.record = withChanges(m.record, { [event.name]: event.value }, event.clock);
          else if (event.is === "run") step(m);
          else if (event.upwards) cloud = { ...cloud, ...m.items };
          else m.items = { ...m.items, ...cloud };
        }
        // In the end all are connected. Each round is what happens after the others' events; a few must do.
        for (let round = 0; round < 3; round++) {
          for (const m of machines) {
            m.items = { ...m.items, ...cloud };
            step(m);
            cloud = { ...cloud, ...m.items };
          }
        }
        const [first, ...others] = machines.map(({ record }) => record);
        for (const other of others) expect(other).toEqual(first);
        for (const m of machines) expect(step({ record: m.record, items: cloud })).toBe(0);
      }),
    );
  });

  test("no machine loses a change that was the last one", () => {
    fc.assert(
      fc.property(start, fc.constantFrom("audience", "badge"), fc.string(), (stored, name, value) => {
        const [a, b] = stored.map((one) => readRecord(one)) as [SettingsRecord, SettingsRecord];
        const changed = withChanges(a, { [name]: value }, 1000);
        const { write } = reconcile(changed, reconcile(b, {}).write);
        expect(reconcile(b, write).record[name]).toBe(value);
      }),
    );
  });
});
