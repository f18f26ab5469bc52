#!/usr/bin/env python3
"""Checks a pack of Stillwatch without Stillwatch: the folder this script lies in, or the folders and zips named.
Python 3.8 or newer and verify_case.py beside this script, nothing else. Every file has to be listed with its SHA-256 and
none may be missing (BagIt 1.0, RFC 8493); the extract of the journal has to hold from its first entry to its last.
Ends with 0: whole, 3: not whole, 2: not understood."""
import argparse, contextlib, csv, hashlib, io, json, os, re, sys, zipfile
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import verify_case  # noqa: E402

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
EXTRACT, LISTS = "data/journal-extract.jsonl", ("manifest-sha256.txt", "tagmanifest-sha256.txt")
LINE = re.compile(r"([0-9a-f]{64})  (.+)")

class NotWhole(Exception): """A sentence that says what is wrong."""

class Folder:
    def __init__(self, path):
        self.path, self.names = path, []
        for where, folders, files in os.walk(path):
            for name in folders + files:
                if os.path.islink(os.path.join(where, name)):
                    raise NotWhole("%s leads somewhere else" % name)
            self.names += [os.path.relpath(os.path.join(where, name), path).replace(os.sep, "/") for name in files]

    def open(self, name):
        return open(os.path.join(self.path, *name.split("/")), "rb")

class Zip:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        infos = [info for info in self.zip.infolist() if not info.is_dir()]
        self.base = infos[0].filename.split("/")[0] + "/" if infos else ""
        self.names = [info.filename[len(self.base):] for info in infos]
        if len(set(self.names)) != len(self.names) or not all(info.filename.startswith(self.base) for info in infos):
            raise NotWhole("a name stands in it twice, or it holds more than one folder")
        if any(part in ("", ".", "..") for name in self.names for part in name.split("/")):
            raise NotWhole("a name in it does not lead to a place in it")
        if any(info.file_size > 1000 * max(info.compress_size, 1) for info in infos):
            raise NotWhole("it unpacks to far more than it is")

    def open(self, name):
        return self.zip.open(self.base + name)

def bytes_of(bag, name):
    if name not in bag.names:
        raise NotWhole(name + " is missing")
    with bag.open(name) as file:
        return file.read()

def hash_of(bag, name):
    digest = hashlib.sha256()
    with bag.open(name) as file:
        for part in iter(lambda: file.read(1 << 20), b""):
            digest.update(part)
    return digest.hexdigest()

def listed(bag, name):
    found = {}
    for line in bytes_of(bag, name).decode("utf-8").splitlines():
        match = LINE.fullmatch(line)
        if not match or match.group(2) in found:
            raise NotWhole(name + " has a line that is not a hash and a name, or a name twice")
        found[match.group(2)] = match.group(1)
    return found

def check_files(bag):
    if bytes_of(bag, "bagit.txt") != BAGIT:
        raise NotWhole("bagit.txt does not say that this is a bag of version 1.0")
    hashes = {}
    for name, payload in zip(LISTS, (True, False)):
        wanted = listed(bag, name)
        there = {one for one in bag.names if one.startswith("data/") == payload and one != LISTS[1]}
        for one in sorted(there ^ set(wanted)):
            raise NotWhole(one + (" is in it and not in its list" if one in there else " is missing"))
        for one in sorted(there):
            hashes[one] = hash_of(bag, one)
            if hashes[one] != wanted[one]:
                raise NotWhole(one + " does not have the hash its list names")
    return hashes

def label_of(bag, hashes):
    label = dict(line.split(": ", 1) for line in bytes_of(bag, "bag-info.txt").decode("utf-8").splitlines())
    files = [name for name in hashes if name.startswith("data/")]
    size = 0
    for name in files:
        with bag.open(name) as file:
            size += file.seek(0, os.SEEK_END)
    if label.get("Payload-Oxum") != "%d.%d" % (size, len(files)):
        raise NotWhole("bag-info.txt counts other files or bytes than there are")
    return label

def check_chain(bag, label, wanted):
    chain = verify_case.Chain(True, wanted and wanted["hash"])
    with bag.open(EXTRACT) as stream:
        chain.read(stream)
    bad = chain.first_bad()
    if bad:
        raise NotWhole("its journal is damaged at entry %(entry)d: %(why)s" % bad)
    ends = {"hash": label.get("Stillwatch-Head"), "seq": int(label.get("Stillwatch-Entry", "0")),
            "case": label.get("External-Identifier")}
    if any(chain.head[key] != value for key, value in ends.items()):
        raise NotWhole("its journal does not end where the pack says it does")
    if wanted:
        _, holds, words = verify_case.against(wanted, chain)
        if not holds:
            raise NotWhole("against what was kept: " + words)
    return chain

def check_originals(bag, hashes, chain):
    """The list of exhibits names the hash each original has; an entry that can be read may name it too."""
    with bag.open("data/exhibits.csv") as file:
        rows = list(csv.DictReader(io.StringIO(file.read().decode("utf-8"), newline="")))
    named = {row["file"]: row["sha256"] for row in rows if row["file"]}
    originals = [name for name in hashes if name.startswith("data/originals/")]
    for name in originals:
        if named.get(name) != hashes[name]:
            raise NotWhole(name + " is not what the list of exhibits says")
    return len(originals), sum(hashes[name] in chain.evidence for name in originals)

def verdict(path, wanted):
    result = {"path": path, "holds": False}
    try:
        bag = Folder(path) if os.path.isdir(path) else Zip(path)
        hashes = check_files(bag)
        label = label_of(bag, hashes)
        chain = check_chain(bag, label, wanted)
        originals, proven = check_originals(bag, hashes, chain)
        destroyed = len(chain.destroyed)
        result.update(holds=True, verdict="whole", files=len(bag.names), label=label, head=chain.head,
                      entries=chain.seq, withheld=len(chain.absent) - destroyed, destroyed=destroyed,
                      originals=originals, proven=proven)
    except NotWhole as wrong:
        result["verdict"] = "NOT WHOLE: %s" % wrong
    except (ValueError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as wrong:
        result["verdict"] = "NOT WHOLE: it cannot be read: %s" % wrong
    return result

def tell(result):
    print("%(path)s: %(verdict)s" % result)
    if result["holds"]:
        label = result["label"]
        print("  " + label.get("External-Description", ""))
        print("  for %s, as of %s" % (label.get("Stillwatch-Audience"), label.get("Stillwatch-As-Of")))
        print("  %d files; %d entries, of which %d are withheld and %d destroyed" % (
            result["files"], result["entries"], result["withheld"], result["destroyed"]))
        print("  head %(hash)s of %(at)s" % result["head"])
        print("  %(originals)d originals, %(proven)d of them named by an entry that can be read" % result)

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="FOLDER_or_ZIP", default=[sys.path[0]])
    parser.add_argument("--against", metavar="HASH|SEAL", help="a hash of the chain kept elsewhere, or a seal file")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    asked = parser.parse_args()
    with contextlib.suppress(AttributeError):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        wanted = verify_case.anchor_of(asked.against) if asked.against else None
        results = [verdict(path, wanted) for path in asked.paths]
    except (OSError, ValueError) as e:
        parser.error(str(e))
    for result in results:
        print(json.dumps(result, sort_keys=True)) if asked.json else tell(result)
    return 0 if all(result["holds"] for result in results) else 3

if __name__ == "__main__":
    sys.exit(main())
