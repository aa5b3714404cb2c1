package dev.sugarmap.desugar.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which types of the standard library are not {@code Send} or {@code Sync}, and what others ask of their arguments. */
final class LibraryTypes {
    private static final Set<String> CELLS = Set.of("Cell", "RefCell", "UnsafeCell", "OnceCell", "LazyCell");
    private static final Set<String> GUARDS = Set.of("MutexGuard", "RwLockReadGuard", "RwLockWriteGuard");
    /** Types of the library that hold a formatter, a waker's data or the like. */
    private static final Set<String> BOUND_TO_THREAD =
            Set.of("fmt::Arguments", "fmt::Formatter", "task::Context", "task::LocalWaker", "env::Args", "env::Vars");

    private static final Set<String> CONTAINERS = Set.of(
            "BTreeMap",
            "BTreeSet",
            "BinaryHeap",
            "Box",
            "HashMap",
            "HashSet",
            "LinkedList",
            "ManuallyDrop",
            "Option",
            "PhantomData",
            "Pin",
            "Poll",
            "Result",
            "Reverse",
            "Vec",
            "VecDeque",
            "Wrapping");
    /** Iterators that refer to what they walk over, found by a path only: many crates have an {@code Iter}. */
    private static final Set<String> REFERRING =
            Set.of("Iter", "Keys", "Values", "Chunks", "ChunksExact", "Windows", "Peek");

    private static final Set<String> OWNING =
            Set.of("IterMut", "IntoIter", "Drain", "ValuesMut", "ChunksMut", "PeekMut");

    private LibraryTypes() {}

    /** Whether a type refers to something for its lifetime, which what it has as arguments has to outlive. */
    static boolean isReferring(List<String> path) {
        String name = path.getLast();
        boolean refers = GUARDS.contains(name)
                || REFERRING.contains(name)
                || (OWNING.contains(name) && !name.equals("IntoIter"))
                || Set.of("Cow", "Ref", "RefMut", "Entry").contains(name);
        return refers && path.size() > 1 && TypeNames.isOfLibrary(path);
    }

    /** Why a type is not what a marker says whatever its arguments are. */
    static Optional<Obstacle> obstacle(List<String> path, Marker marker) {
        String name = path.getLast();
        if (name.equals("Rc") || (name.equals("Weak") && path.contains("rc"))) {
            return Optional.of(new Obstacle(
                    "an Rc is not " + marker, name.equals("Rc") ? "use Arc" : "use Arc and std::sync::Weak"));
        }
        if (name.equals("NonNull")) {
            return Optional.of(Obstacle.rawPointer(marker, "wrap it in a type with `unsafe impl " + marker + "`"));
        }
        if (GUARDS.contains(name) && marker == Marker.SEND) {
            return Optional.of(new Obstacle(
                    "the guard of a lock of std is not Send",
                    "lock where it is needed, or use the lock of the runtime"));
        }
        if ((name.equals("Ref") || name.equals("RefMut")) && path.contains("cell")) {
            return Optional.of(new Obstacle("a borrow of a RefCell is not " + marker, "use a Mutex"));
        }
        if (CELLS.contains(name) && marker == Marker.SYNC) {
            return Optional.of(new Obstacle("a " + name + " is not Sync", "use a Mutex or an atomic"));
        }
        if (name.equals("Receiver") && path.contains("mpsc") && marker == Marker.SYNC) {
            return Optional.of(new Obstacle("a Receiver is not Sync", "take it by `&mut`, or put it in a Mutex"));
        }
        String end = String.join("::", path.subList(Math.max(0, path.size() - 2), path.size()));
        return BOUND_TO_THREAD.contains(end)
                ? Optional.of(new Obstacle("`" + end + "` is not " + marker, "use it up before the first await"))
                : Optional.empty();
    }

    /** What the arguments of a type have to be so that it is what a marker says; nothing where that is not known. */
    static List<Marker> needed(List<String> path, Marker marker) {
        String name = path.getLast();
        return switch (name) {
            case "Arc" -> List.of(Marker.SYNC, Marker.SEND);
            case "Cow" -> List.of(Marker.SYNC);
            case "Mutex" -> List.of(Marker.SEND);
            case "RwLock" -> marker == Marker.SYNC ? List.of(Marker.SYNC, Marker.SEND) : List.of(Marker.SEND);
            case "Sender", "SyncSender", "Receiver" -> path.contains("mpsc") ? List.of(Marker.SEND) : List.of();
            default -> ofNamed(name, path.size() > 1, marker);
        };
    }

    private static List<Marker> ofNamed(String name, boolean isQualified, Marker marker) {
        if (isQualified && REFERRING.contains(name)) {
            return List.of(Marker.SYNC);
        }
        boolean holds = CONTAINERS.contains(name) || CELLS.contains(name) || GUARDS.contains(name);
        return holds || (isQualified && OWNING.contains(name)) ? List.of(marker) : List.of();
    }
}
