# Shared by ./stillwatch and ./check, which set $home (the project's folder) and source this file.
# Finds a JDK, builds what changed, readies the machine. Runs on bash 3.2 and later.

target=$home/target
built=$target/.built
maven_options=()

say() { printf '%s\n' "$*" >&2; }

# ---- the JDK

# Sets $major to the feature version a JDK's own "release" file names. Starts no Java.
jdk_major() {
  local line
  major=0
  [ -r "$1/release" ] && [ -x "$1/bin/java" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*)
        line=${line#*=}
        line=${line//\"/}
        line=${line%%[!0-9]*}
        major=${line:-0}
        return 0
        ;;
    esac
  done <"$1/release"
  return 1
}

usable_jdk() { [ -n "$1" ] && [ -x "$1/bin/javac" ] && jdk_major "$1" && [ "$major" -ge 25 ]; }

# Prints the folder of the JDK whose "java" stands in PATH.
jdk_in_path() {
  local java
  java=$(type -P java) || return 0
  java=$(readlink -f "$java")
  printf '%s\n' "${java%/bin/*}"
}

# Prints the first JDK 25 or newer, in the order people expect.
find_jdk() {
  local folder
  for folder in "${STILLWATCH_JAVA_HOME-}" "${JAVA_HOME-}" "$(jdk_in_path)" \
    /usr/lib/jvm/* /opt/java /opt/java/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if usable_jdk "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  return 1
}

no_jdk() {
  say "Stillwatch needs a JDK, version 25 or newer, and found none."
  say "Looked at STILLWATCH_JAVA_HOME, JAVA_HOME, PATH, /usr/lib/jvm, /opt/java, sdkman, ~/.jdks and /Library/Java."
  say "Install one (for example Temurin 25), or name its folder: STILLWATCH_JAVA_HOME=/path/to/jdk $0"
  exit 69
}

# Sets $jdk: the one found last time while it is still there, else a new look.
choose_jdk() {
  jdk=
  if [ -n "${STILLWATCH_JAVA_HOME-}" ]; then
    jdk=$STILLWATCH_JAVA_HOME
    usable_jdk "$jdk" && return
    say "STILLWATCH_JAVA_HOME is $jdk, and there is no JDK 25 or newer."
    exit 69
  fi
  [ ! -r "$target/.jdk" ] || IFS= read -r jdk <"$target/.jdk" || jdk=
  [ -n "$jdk" ] && [ -x "$jdk/bin/java" ] && return
  jdk=$(find_jdk) || no_jdk
  mkdir -p "$target"
  printf '%s\n' "$jdk" >"$target/.jdk"
}

# ---- Maven

need_maven() {
  type -P mvn >/dev/null && return
  say "Stillwatch is built with Maven 3.8 or newer, and there is no mvn in PATH."
  type -P apt-get >/dev/null && say "Install it: sudo apt-get install maven"
  exit 69
}

# Maven runs on the JDK that was found; the two options silence what Maven's own libraries do.
maven() {
  (
    cd "$home"
    JAVA_HOME=$jdk
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
    export JAVA_HOME MAVEN_OPTS
    exec mvn --batch-mode --no-transfer-progress -Dstyle.color=never ${maven_options[@]+"${maven_options[@]}"} "$@"
  )
}

# ---- building

# The one comparison each start pays for. A deleted file shows in the time of its folder.
changed() {
  [ ! -e "$built" ] ||
    [ -n "$(find "$home/pom.xml" "$home/src/main" "$home/sample-cases" "$home/packaging" -newer "$built" -print -quit)" ]
}

build_if_changed() {
  changed || return 0
  need_maven
  mkdir -p "$target"
  one_at_a_time build
}

# Runs "$@" while no other build of this folder runs.
one_at_a_time() {
  if type -P flock >/dev/null; then
    (
      flock -n 9 || { say "another build is running here, waiting for it…" && flock 9; }
      "$@" 9>&-
    ) 9>"$target/.lock"
  else
    (
      until mkdir "$target/.lock.d" 2>/dev/null; do
        kill -0 "$(cat "$target/.lock.d/pid" 2>/dev/null || echo $$)" 2>/dev/null || rm -rf "$target/.lock.d"
        sleep 1
      done
      trap 'rm -rf "$target/.lock.d"' EXIT
      sh -c 'echo $PPID' >"$target/.lock.d/pid"
      "$@"
    )
  fi
}

build() {
  changed || return 0 # the build we waited for did it
  if [ -e "$built" ]; then
    say "building Stillwatch again, something changed…"
  else
    say "building Stillwatch (first time, a minute or so)…"
  fi
  [ -e "$built" ] || native_libraries
  rm -rf "$target"/javafx-* # one version only: it becomes the module path
  # The stamp is older than anything read for the build: an edit made meanwhile is not missed.
  : >"$built.new"
  # Not --quiet, which hides the warnings that -Werror stops at.
  if ! maven -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dmaven.test.skip=true package >"$target/build.log" 2>&1; then
    cat "$target/build.log" >&2
    say "Stillwatch could not be built; the reason stands above, and in $target/build.log."
    exit 70
  fi
  train
  mv -f "$built.new" "$built"
}

# ---- starting

# Flags for commands without a screen. JVM messages never go to stdout: it may carry JSON.
plain_flags=(
  -XX:+UseSerialGC
  -XX:+DisplayVMOutputToStderr
  -Xlog:disable
  --enable-native-access=ALL-UNNAMED
  "-Djava.util.logging.config.file=$home/packaging/logging.properties"
)

# For the window and for pictures. JavaFX stands on the module path, so they have a cache of their own.
window_flags() {
  local javafx=("$target"/javafx-*)
  window_flags=(
    -XX:+DisplayVMOutputToStderr
    -Xlog:disable
    "--module-path=${javafx[0]}"
    --add-modules=javafx.controls,javafx.swing
    --enable-native-access=javafx.graphics,ALL-UNNAMED
    "-Djava.util.logging.config.file=$home/packaging/logging.properties"
    # A start is over before the second compiler pays, and its threads would take the processor from the first screens:
    # it is left what is called forty times as often as usual.
    -XX:Tier3DelayOn=0
    -XX:Tier3DelayOff=0
    -XX:Tier4InvocationThreshold=200000
    -XX:Tier4MinInvocationThreshold=24000
    -XX:Tier4CompileThreshold=600000
    -XX:Tier4BackEdgeThreshold=1600000
    # A start makes 50 MB of objects: by itself Java would stop it twice to look which of them are left. And nobody is to
    # feel it later.
    -Xms640m
    -XX:NewSize=64m
    -XX:MaxGCPauseMillis=60
    # Large arrays of a case that is read ahead are no reason to go through the whole heap beside the first screens.
    -XX:InitiatingHeapOccupancyPercent=75
  )
  # Where there are few processors the UI thread comes before what compiles it and before what reads the case (those
  # threads say so themselves). Only ever a step back: that needs no rights, but the JVM would warn that it might.
  [ "$(uname -s)" != Linux ] || window_flags+=(
    -XX:+UnlockDiagnosticVMOptions -XX:-PrintWarnings
    -XX:ThreadPriorityPolicy=1
    -XX:CompilerThreadPriority=10
    -XX:VMThreadPriority=0
  )
}

# Where there is no display, or none is wanted.
unseen_flags=(-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true)

# Lets the JVM remember what a real run loaded and compiled (an AOT cache: it starts faster with it), once for plain
# commands and once for the window. One run makes one cache, so each run goes through much. Without a cache all works the
# same.
train() {
  local folder=$target/training
  rm -rf "$folder" "$target"/*.aot
  mkdir -p "$folder"
  training_run stillwatch.aot "${plain_flags[@]}" -- stillwatch.Rehearsal "$folder" ||
    training_run stillwatch.aot "${plain_flags[@]}" -- stillwatch.Stillwatch --help || true
  window_flags
  training_run stillwatch-window.aot "${window_flags[@]}" "${unseen_flags[@]}" -Dstillwatch.rehearsal=true \
    -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -- \
    stillwatch.Stillwatch open "$folder/rehearsed/harbour.still" || true
  rm -rf "$folder"
}

# After Maven packed the jar once more: the caches fit a jar of that very time only. The same jar gets its time back, for
# another one they are made anew. Needs the jar as it was, in target/.jar.before.
keep_caches() {
  local before=$target/.jar.before
  if [ ! "$target/stillwatch.jar" -nt "$before" ]; then
    rm -f "$before"
  elif cmp -s "$before" "$target/stillwatch.jar"; then
    mv -f "$before" "$target/stillwatch.jar"
  else
    rm -f "$before"
    train
  fi
}

# Makes target/$1 from a run with these flags, "--", a main class and its words.
training_run() {
  local cache=$1 flags=()
  shift
  while [ "$1" != -- ]; do
    flags+=("$1")
    shift
  done
  shift
  XDG_CACHE_HOME=$target/training/cache XDG_CONFIG_HOME=$target/training/config "$jdk/bin/java" "${flags[@]}" \
    -XX:+AOTClassLinking -XX:ErrorFile="$target/training/crash.log" -Duser.home="$target/training" \
    -XX:AOTCacheOutput="$target/training/aot" -cp "$target/stillwatch.jar" "$@" \
    >"$target/training-$cache.log" 2>&1 </dev/null &&
    [ -s "$target/training/aot" ] && mv -f "$target/training/aot" "$target/$cache"
}

# ---- the machine

# What JavaFX needs on Linux: the first two always, the last two for a window.
native_libraries() {
  local packages
  [ "$(uname -s)" = Linux ] || return 0
  packages=$(missing_libraries)
  [ -n "$packages" ] || return 0
  if [ "$(id -u)" = 0 ] && type -P apt-get >/dev/null; then
    say "installing what JavaFX needs:$packages"
    install_libraries "$packages" && return 0
  fi
  if type -P apt-get >/dev/null; then
    say "pictures and the window need more libraries: sudo apt-get install$packages"
  else
    say "pictures and the window need freetype, pangoft2, gtk 3 and GL: install them with your package manager"
  fi
}

# Prints the Debian packages of those libraries that are not there, each with a blank before it.
missing_libraries() {
  local known
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
  [[ $known == *libfreetype.so.6* ]] || printf ' libfreetype6'
  [[ $known == *libpangoft2-1.0.so.0* ]] || printf ' libpangoft2-1.0-0'
  [[ $known == *libgtk-3.so.0* ]] || printf ' libgtk-3-0'
  [[ $known == *libGL.so.1* ]] || printf ' libgl1'
}

install_libraries() {
  local install=(apt-get install --yes --quiet --no-install-recommends -o DPkg::Lock::Timeout=120)
  # shellcheck disable=SC2086 # the list is meant to be split
  {
    "${install[@]}" $1 || { apt-get update --quiet && "${install[@]}" $1; }
  } >"$target/apt.log" 2>&1 </dev/null
}
