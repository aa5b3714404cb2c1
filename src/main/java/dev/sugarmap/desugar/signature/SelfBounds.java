package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.generated.StandardNames.Name;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a provided method's future asks of {@code Self} in order to be {@code Send}: rule 6 of this package. */
public final class SelfBounds {
    private static final Set<String> MODULES = Set.of("", "std::marker::", "core::marker::");

    private SelfBounds() {}

    /** The bounds for the receiver of a method, or for a method that only mentions the type. */
    public static List<String> of(AsyncFn function) {
        Optional<Param.SelfParam> receiver = function.item().selfParam();
        if (receiver.filter(Param.SelfParam::isShared).isPresent()) {
            return List.of("Sync");
        }
        boolean shared = receiver.flatMap(Param.SelfParam::type)
                .filter(SelfBounds::isSharedPointer)
                .isPresent();
        return shared ? List.of("Sync", "Send") : List.of("Send");
    }

    /** Like {@link #of}, and right for {@code &Arc<Self>} too, which the macro takes for any other reference. */
    public static List<String> ofPointee(AsyncFn function) {
        boolean behindReference = function.item()
                .selfParam()
                .flatMap(Param.SelfParam::type)
                .flatMap(type -> type instanceof Type.Reference reference ? reference.inner() : Optional.empty())
                .filter(SelfBounds::isSharedPointer)
                .isPresent();
        return behindReference ? List.of("Sync", "Send") : of(function);
    }

    /** The marker trait that a bound means. */
    public static Name marker(String bound) {
        return bound.equals("Sync") ? Name.SYNC : Name.SEND;
    }

    /** Whether the trait promises {@code Send} or {@code Sync} by a supertrait that means the marker. */
    public static boolean isPromised(TraitItem trait, String bound, StandardNames names) {
        return trait.supertraits().stream()
                .flatMap(supertrait -> supertrait.trait().stream())
                .anyMatch(path -> isMarker(path, bound)
                        && (path.segments().size() > 1
                                || names.inScope(trait.node(), marker(bound)).equals(bound)));
    }

    /** Whether a path is one of those of {@code Send} or {@code Sync} by which it is named. */
    public static boolean isMarker(Path path, String marker) {
        String text = path.isGlobal() ? path.text().substring(2) : path.text();
        return text.endsWith(marker) && MODULES.contains(text.substring(0, text.length() - marker.length()));
    }

    private static boolean isSharedPointer(Type type) {
        if (!(type instanceof Type.PathType named)) {
            return false;
        }
        Optional<Path.Segment> last = named.path().last();
        List<GenericArg> arguments = last.map(Path.Segment::genericArgs).orElse(List.of());
        return last.filter(segment -> segment.name().text().equals("Arc")).isPresent()
                && arguments.size() == 1
                && arguments.getFirst().node().text().equals("Self");
    }
}
