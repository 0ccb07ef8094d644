# Shared by up, down, status and token: finds a JDK, builds what is missing, runs the launcher. Sourced, never run.

readonly WANTED_JAVA=25
readonly SERVICES="request-service coordination-service complaint-service reporting-service"
readonly PROGRAMS=.local/programs/launcher
readonly LAUNCHER=infra/local/target/barnekoordinator-local-1.0.0-SNAPSHOT.jar

fail() {
  echo "$*" >&2
  exit 1
}

# The major version of the JDK in a directory, from the file every JDK has; nothing when there is none.
java_version() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Directories that may hold a JDK, the ones somebody chose first.
java_candidates() {
  local on_path
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  on_path=$(command -v java 2>/dev/null) && dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")"
  local pattern
  for pattern in ${JDK_DIRECTORIES:-/usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.m2/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}; do
    echo "$pattern"
  done
}

find_java_home() {
  local candidate version
  while IFS= read -r candidate; do
    version=$(java_version "$candidate") || continue
    if [ -n "$version" ] && [ "$version" -ge "$WANTED_JAVA" ]; then
      echo "$candidate"
      return 0
    fi
  done < <(java_candidates)
  return 1
}

# The directories whose files go into a module's jar.
sources_of() {
  echo pom.xml "$1/pom.xml" "$1/src/main"
  case "$1" in
    infra/gateway) ;;
    infra/local) echo infra/contracts/pom.xml infra/contracts/src/main ;;
    *) echo infra/contracts/pom.xml infra/contracts/src/main infra/platform/pom.xml infra/platform/src/main ;;
  esac
}

# Modules whose runnable jar is missing, or older than what it is made from. The runnable jar carries the fixed time of a
# reproducible build, so the plain jar beside it tells the age; it keeps its old time when a build found nothing new, so
# the time of our last build counts as well.
outdated_modules() {
  local module name plain runnable newer stamp=infra/local/target/built-by-up
  for module in $SERVICES infra/gateway infra/local; do
    name=${module##*/}
    plain=$module/target/barnekoordinator-$name-1.0.0-SNAPSHOT.jar
    runnable=${plain%.jar}-exec.jar
    [ "$module" = infra/local ] && runnable=$plain
    newer=(-newer "$plain")
    [ -e "$stamp" ] && newer+=(-newer "$stamp")
    # shellcheck disable=SC2046 # several directories, none with a blank in its name
    if [ ! -e "$plain" ] || [ ! -e "$runnable" ] ||
      [ -n "$(find $(sources_of "$module") -type f "${newer[@]}" -print 2>/dev/null | head -n 1)" ]; then
      echo "$module"
    fi
  done
}

build_outdated() {
  local modules
  modules=$(outdated_modules | paste -s -d , -)
  [ -z "$modules" ] && return 0
  command -v mvn >/dev/null 2>&1 || fail "Maven is needed to build $modules: there is no mvn on the path"
  case "$modules" in
    *infra/gateway*) command -v npm >/dev/null 2>&1 || fail "npm is needed to build infra/gateway: there is no npm on the path" ;;
  esac
  echo "Building ${modules//,/, } (the first time takes some minutes) …"
  # Maven is given the JDK found here, so that it does not matter which one it would find by itself.
  JAVA_HOME=$java_home MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn -B -q -ntp -Dmaven.test.skip=true -pl "$modules" -am package ||
    fail "The build failed; the lines above say why"
  touch infra/local/target/built-by-up
}

is_running() {
  local pid
  read -r pid _ 2>/dev/null <.local/run/launcher.pid && kill -0 "$pid" 2>/dev/null
}

# Our own jars are run from a copy, so that a build meanwhile does not pull them away; the libraries never change.
copy_own_jars() {
  local jar
  mkdir -p "$PROGRAMS" 2>/dev/null || fail "Cannot write to $PWD/.local"
  for jar in "$LAUNCHER" infra/local/target/lib/barnekoordinator-*.jar; do
    cp "$jar" "$PROGRAMS/" 2>/dev/null || fail "Cannot write to $PWD/.local: is the disk full?"
  done
}

run_launcher() {
  local own=$LAUNCHER
  if [ "$1" = up ] && [ -e "$PROGRAMS/${LAUNCHER##*/}" ]; then
    own="$PROGRAMS/*"
  fi
  exec "$java_home/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \
    -Dbarnekoordinator.root="$PWD" \
    -cp "$own:infra/local/target/lib/*" no.barnekoordinator.local.Main "$@"
}

launch() {
  java_home=$(find_java_home) ||
    fail "A JDK $WANTED_JAVA or newer is needed: install one (https://adoptium.net) or let JAVA_HOME point at it"
  cd "$here/../.." || exit 1
  # What runs is left alone: a second system is refused by the launcher, before anything is built or copied for it.
  if [ "$1" = up ] && ! is_running; then
    build_outdated
    copy_own_jars
  fi
  [ -e "$LAUNCHER" ] || fail "Nothing has been built yet, so nothing runs: infra/local/up builds and starts"
  run_launcher "$@"
}
