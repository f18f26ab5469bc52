#!/usr/bin/env python3
"""Checks a Stillwatch case, or an extract of its journal, without Stillwatch. Python 3.8 or newer, nothing else.
A folder is checked as a case: the chain of its journal, every file it keeps, and that every file the journal names is
there. A file is checked as an extract: contents may be withheld. The form of a line is described in journal.md.
Ends with 0: intact, 3: damaged, or not what --against names, 2: not understood."""
import argparse, base64, contextlib, datetime, hashlib, json, os, re, sys

LONGEST, DEEPEST, LARGEST = 64 << 20, 200, (1 << 53) - 1  # bytes of a line, levels, numbers
ESCAPED = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
TO_ESCAPE = re.compile('["\\\\\x00-\x1f\ud800-\udfff]')
HASH = re.compile("[0-9a-f]{64}")
FORMS = {"at": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}\.[0-9]{6}Z"),
         "body": HASH, "case": re.compile("[0-9a-f]{32}"), "hash": HASH, "prev": HASH, "tool": re.compile("(?s).*")}

class Bad(Exception): """A line does not hold: a word for what is wrong with it, and a sentence."""

# canonical JSON: RFC 8785 for objects with ASCII keys, lists, text and whole numbers below 2^53
def once_each(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)

def refuse(token):
    raise ValueError(token + " is no whole number below 2^53")

JSON = json.JSONDecoder(object_pairs_hook=once_each, parse_float=refuse, parse_constant=refuse,
                        parse_int=lambda token: int(token) if len(token) < 20 else refuse(token[:20] + "..."))

def quoted(text):
    return '"' + TO_ESCAPE.sub(lambda m: ESCAPED.get(m.group()) or "\\u%04x" % ord(m.group()), text) + '"'

def written(value, depth=1):
    if depth > DEEPEST:
        raise ValueError("nested too deeply")
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list):
        return "[" + ",".join(written(item, depth + 1) for item in value) + "]"
    if isinstance(value, dict) and all(key.isascii() for key in value):
        return "{" + ",".join(quoted(key) + ":" + written(value[key], depth + 1) for key in sorted(value)) + "}"
    if type(value) is int and abs(value) <= LARGEST:
        return str(value)
    raise ValueError("there is a key that is not ASCII, or a value that is neither text nor a whole number below 2^53")

def canonical(value):
    return written(value).encode("utf-8")

def sha256(data):
    return hashlib.sha256(data).hexdigest()

def entry_of(raw):
    if len(raw) > LONGEST:
        raise Bad("not-canonical", "the line is longer than any entry")
    try:
        entry = JSON.decode(raw.decode("utf-8"))
        same = canonical(entry) == raw
    except UnicodeDecodeError:
        raise Bad("invalid-utf8", "the line is not valid UTF-8")
    except (ValueError, RecursionError) as e:
        raise Bad("not-canonical", "the line is not canonical JSON: %s" % e)
    if not same:
        raise Bad("not-canonical", "the line is not in canonical form")
    return shaped(entry)

def shaped(entry):
    unknown = sorted(set(entry) - set(FORMS) - {"content", "seq"}) if isinstance(entry, dict) else ["(no object)"]
    if unknown:
        raise Bad("not-an-entry", "the field %s does not belong there" % unknown[0])
    for key, form in FORMS.items():
        if not isinstance(entry.get(key), str) or not form.fullmatch(entry[key]):
            raise Bad("not-an-entry", "the field %s is missing or not in its form" % key)
    if not isinstance(entry.get("seq"), int) or entry["seq"] < 1 or not isinstance(entry.get("content", {}), dict):
        raise Bad("not-an-entry", "the field seq or content is missing or not in its form")
    try:
        datetime.date(*(int(part) for part in entry["at"][:10].split("-")))
    except ValueError:
        raise Bad("not-an-entry", "the field at names a day that does not exist")
    return entry

def action_and_orders(entry):
    """What was done, and the entries whose content it orders destroyed."""
    action = entry.get("content", {}).get("action")
    action = action if isinstance(action, dict) else {}
    named = action.get("entries") if action.get("@type") == "content-destroyed" else []
    return action, [seq for seq in named if isinstance(seq, int)] if isinstance(named, list) else []

class Chain:
    def __init__(self, extract, wanted):
        self.extract, self.wanted = extract, wanted
        self.head, self.found, self.fault, self.gap, self.moved, self.seq = None, None, None, None, 0, 0
        self.absent, self.destroyed, self.unfinished = {}, set(), {}
        self.notes, self.backwards = [], []
        self.evidence, self.rows, self.briefs = {}, {}, {}  # what has to be there: SHA-256 -> entry that names it

    def read(self, stream):
        number, raw = 0, stream.readline(LONGEST + 2)
        while raw.endswith(b"\n") or len(raw) > LONGEST:
            number, line = number + 1, raw[:-1] if raw.endswith(b"\n") else raw
            if not self.fault:
                try:
                    self.hold(entry_of(line))
                except Bad as bad:
                    self.fault = bad.args
            elif self.gap and not self.moved:  # whether it only stands elsewhere
                with contextlib.suppress(Bad):
                    entry = entry_of(line)
                    self.moved = number if (entry["seq"], entry["prev"]) == self.gap else 0
            raw = stream.readline(LONGEST + 2)
        if not self.fault:
            self.rest(raw)

    def hold(self, entry):
        prev = self.head["hash"] if self.head else "0" * 64
        hashed = canonical({key: value for key, value in entry.items() if key not in ("content", "hash")})
        content = canonical(entry["content"]) if "content" in entry else None
        for broken, kind, why in (
                (sha256(hashed) != entry["hash"], "header-changed", "its fields and its hash do not belong together"),
                (self.head and entry["case"] != self.head["case"], "other-case", "it comes from another case"),
                (entry["seq"] <= self.seq, "entry-twice", "entry %d stands here a second time" % entry["seq"]),
                (entry["seq"] > self.seq + 1, "entry-missing", "it is missing: entry %d comes next" % entry["seq"]),
                (entry["prev"] != prev, "link-broken", "it does not follow the entry before: one was replaced"),
                (content and sha256(content) != entry["body"], "content-changed", "its content was changed")):
            if broken:
                self.gap = (self.seq + 1, prev) if kind == "entry-missing" else None
                raise Bad(kind, why)
        if self.head and entry["at"] < self.head["at"]:
            self.backwards.append(entry["seq"])
        self.seq, self.head = entry["seq"], {key: entry[key] for key in ("at", "case", "hash", "seq")}
        self.found = self.head if entry["hash"] == self.wanted else self.found
        if "content" not in entry:
            self.absent[self.seq] = True
        action, orders = action_and_orders(entry)
        self.destroyed.update(seq for seq in orders if seq in self.absent)
        self.unfinished.update((seq, 1) for seq in orders if 0 < seq < self.seq and seq not in self.absent)
        kind, sha = action.get("@type"), str(action.get("sha256"))
        if kind == "evidence-destroyed":
            self.evidence.pop(sha, None)
        elif kind in ("evidence-added", "file-imported", "brief-frozen") and "reference" not in action:
            (self.briefs if kind == "brief-frozen" else self.evidence)[sha] = self.seq
        if kind == "file-imported":
            name = HASH.search(str(action.get("rowsFile")))
            self.rows[name.group() if name else "(no name)"] = self.seq

    def rest(self, tail):
        """Writing stops short, it does not go on with something else: then the line end was changed."""
        text, whole = tail.decode("utf-8", "surrogateescape"), 0
        with contextlib.suppress(ValueError, RecursionError):
            whole = JSON.raw_decode(text)[1]
        if 0 < whole < len(text):
            self.fault = "not-canonical", "its line end was changed"
        elif tail and self.extract:
            self.fault = "cut", "the last line is cut inside"
        elif tail:
            self.notes.append("an unfinished last line of %d bytes was not acknowledged; it is not damage" % len(tail))
        if not self.fault and not self.head:
            self.fault = "empty", "there is no finished entry: the case was never begun, or its journal was emptied"

    def first_bad(self):
        entry, (kind, why) = self.seq + 1, self.fault or (None, None)
        if self.moved:
            kind, why = "order-swapped", "the order was changed: it stands in line %d" % self.moved
        for seq in [seq for seq in self.absent if seq not in self.destroyed and not self.extract]:
            if kind:
                self.notes.append("entry %d has no content; no order to destroy it stands before the damage" % seq)
            else:
                entry, kind = seq, "content-missing"
                why = "its content is missing and no order to destroy it is on record"
                break
        return {"entry": entry, "line": entry, "kind": kind, "why": why} if kind else None

# a hash kept elsewhere, alone or in a seal
def anchor_of(text):
    if HASH.fullmatch(text.strip().lower()):
        return {"hash": text.strip().lower()}
    with open(text, encoding="utf-8") as file:
        seal = JSON.decode(file.read().strip())
    if not isinstance(seal, dict) or seal.get("kind") != "stillwatch-seal" or not HASH.fullmatch(str(seal.get("hash"))):
        raise ValueError("neither a hash nor a seal of Stillwatch: " + text)
    return seal

def signature_words(seal):
    if "key" not in seal and "signature" not in seal:
        return "the seal is not signed"
    try:
        signed = canonical({key: value for key, value in seal.items() if key != "signature"})
        key, signature = (base64.b64decode(seal.get(part, ""), validate=True) for part in ("key", "signature"))
        good = key[:12].hex() == "302a300506032b6570032100" and ed25519(key[12:], signed, signature)
    except (TypeError, ValueError):
        good = False
    return "the signature of the seal is " + ("good; compare its key with the one you know" if good else "bad")

def ed25519(key, message, signature):
    """RFC 8032, for shortness and not for speed; nothing here is secret."""
    p, order = 2 ** 255 - 19, 2 ** 252 + 27742317777372353535851937790883648493
    d, s = -121665 * pow(121666, -1, p) % p, int.from_bytes(signature[32:], "little")
    def point(data):
        sign, y = divmod(int.from_bytes(data, "little"), 1 << 255)
        square = (y * y - 1) * pow(d * y * y + 1, -1, p) % p
        x = pow(square, (p + 3) // 8, p)
        x = x if (x * x - square) % p == 0 else x * pow(2, (p - 1) // 4, p) % p
        if y >= p or (x * x - square) % p:
            raise ValueError("not a point of the curve")
        return (x if x % 2 == sign else -x % p), y
    def plus(a, b):
        x, y, t = a[0] * b[1] + b[0] * a[1], a[1] * b[1] + a[0] * b[0], d * a[0] * b[0] * a[1] * b[1]
        return x * pow(1 + t, -1, p) % p, y * pow(1 - t, -1, p) % p
    def times(n, a):
        return (0, 1) if n == 0 else plus(times(n - 1, a), a) if n & 1 else times(n >> 1, plus(a, a))

    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % order
    base = point((4 * pow(5, -1, p) % p).to_bytes(32, "little"))
    return len(key) == 32 and len(signature) == 64 and s < order and times(s, base) == plus(
        point(signature[:32]), times(h, point(key)))

def against(anchor, chain):
    if not chain.found:
        return 0, False, "this hash is not in the chain: it was rewritten, or cut before that entry"
    since, said, holds = chain.seq - chain.found["seq"], "", True
    if "kind" in anchor:
        holds = all(anchor.get(key) == chain.found[key] for key in ("at", "case", "seq"))
        said = signature_words(anchor) if holds else "but the seal names another case, number or time: it was changed"
    words = "entry %d, %d %s added since" % (chain.found["seq"], since, "entry was" if since == 1 else "entries were")
    return chain.found["seq"], holds and " is bad" not in said, words + "; " * bool(said) + said

def hash_of_file(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(1 << 20), b""):
            digest.update(part)
    return digest.hexdigest()

def check_files(folder, chain, notes):
    checked, wrong = 0, []
    for kind, form, needed in (("evidence", r"(..)/(\1[0-9a-f]{62})", chain.evidence),
                               ("rows", r"()([0-9a-f]{64})\.jsonl\.gz", chain.rows),
                               ("briefs", r"()([0-9a-f]{64})\.brief", chain.briefs)):
        top, seen = os.path.join(folder, kind), set()
        for path in sorted(os.path.join(where, name) for where, _, names in os.walk(top) for name in names):
            inside = os.path.relpath(path, top).replace(os.sep, "/")
            match = re.fullmatch(form, inside)
            if not match:
                notes.append("%s/%s is no file of a case; it was not looked at" % (kind, inside))
                continue
            checked += 1
            seen.add(match.group(2))
            if os.path.islink(path) or hash_of_file(path) != match.group(2):
                wrong.append({"name": kind + "/" + inside, "why": "was changed: its bytes do not have that SHA-256"})
        wrong += [{"name": kind + "/" + sha, "why": "is missing; entry %d names it" % needed[sha]}
                  for sha in sorted(set(needed) - seen)]
    return {"checked": checked, "bad": wrong}

def verdict(path, anchor):
    extract = not os.path.isdir(path)
    chain = Chain(extract, anchor and anchor["hash"])
    with open(path if extract else os.path.join(path, "journal.jsonl"), "rb") as stream:
        chain.read(stream)
    bad, destroyed = chain.first_bad(), len(chain.destroyed)
    withheld = len(chain.absent) - destroyed if extract else 0
    said = ("damaged at entry %(entry)d (line %(line)d): %(why)s" % bad if bad
            else "intact, %d withheld, %d destroyed" % (withheld, destroyed))
    notes = (["the clock ran backwards at entry %d" % seq for seq in chain.backwards] + chain.notes
             + ["entry %d was ordered destroyed, but its content is still there" % seq for seq in chain.unfinished])
    files = None if extract else check_files(path, chain, notes)
    found = dict(zip(("entry", "holds", "words"), against(anchor, chain))) if anchor else None
    return {"path": path, "holds": not bad and not (files and files["bad"]) and (not found or found["holds"]),
            "verdict": said, "entries": chain.seq, "withheld": withheld, "destroyed": destroyed, "first_bad": bad,
            "head": chain.head, "notes": notes, "against": found, "files": files}

def tell(result):
    files, found = result["files"], result["against"]
    print("%s: %s" % (result["path"], result["verdict"]))
    if result["head"]:
        print("  %(seq)d entries of case %(case)s, head %(hash)s of %(at)s" % result["head"])
    if files:
        wrong = ["%(name)s %(why)s" % file for file in files["bad"]]
        print("\n  DAMAGE: ".join(["  %d files checked" % files["checked"]] + wrong))
    if found:
        print("  against what was kept: " + found["words"])
    for note in result["notes"]:
        print("  note: " + note)

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", metavar="CASE_FOLDER_or_EXTRACT.jsonl")
    parser.add_argument("--against", metavar="HASH|SEAL", help="a hash of the chain kept elsewhere, or a seal file")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    wanted = parser.parse_args()
    sys.stdout.reconfigure(errors="backslashreplace")
    try:
        anchor = anchor_of(wanted.against) if wanted.against else None
        results = [verdict(path, anchor) for path in wanted.paths]
    except (OSError, ValueError) as e:
        parser.error(str(e))
    for result in results:
        print(json.dumps(result, sort_keys=True)) if wanted.json else tell(result)
    return 0 if all(result["holds"] for result in results) else 3

if __name__ == "__main__":
    sys.exit(main())
