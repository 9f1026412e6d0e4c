package uk.ourplan.core.plan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.PlanCheck;
import uk.ourplan.core.law.planning.PlanCheck.Family;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.SharingSettings;
import uk.ourplan.tenant.policy.SupportSettings;

/**
 * Which families of the plan's check can read which settings: read off their classes and whatever classes of the law these
 * name, so that nobody has to write it down. A family that only could read a setting counts as one that does.
 *
 * @see "docs/decisions/0150-a-plan-is-asked-in-parts.md"
 */
final class FamiliesOfTheCheck {

    private static final Map<String, Class<?>> SETTINGS = Stream.of(
                    Settings.class,
                    ConcernSettings.class,
                    MoneySettings.class,
                    PanelSettings.class,
                    SharingSettings.class,
                    SupportSettings.class)
            .collect(Collectors.toUnmodifiableMap(FamiliesOfTheCheck::internal, type -> type));
    private static final String CHECK = internal(PlanCheck.class);
    private static final String LAW = "uk/ourplan/core/law/";

    private static final Map<Family, Set<String>> READS = reads();

    private FamiliesOfTheCheck() {}

    /** Those that can read one of these settings, in the order of the check. */
    static List<Family> reading(Set<String> settings) {
        return READS.entrySet().stream()
                .filter(family -> !Collections.disjoint(family.getValue(), settings))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The settings that a family can read. */
    static Set<String> readBy(Family family) {
        return Objects.requireNonNull(READS.get(family), "a family of the check");
    }

    private static Map<Family, Set<String>> reads() {
        Map<Family, Set<String>> reads = new LinkedHashMap<>();
        for (Family family : PlanCheck.families()) {
            reads.put(family, settingsNamedFrom(classOf(family)));
        }
        return Collections.unmodifiableMap(reads);
    }

    private static Set<String> settingsNamedFrom(String first) {
        Set<String> settings = new HashSet<>();
        Set<String> seen = new HashSet<>(Set.of(first, CHECK));
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            for (PoolEntry entry : ClassFile.of().parse(bytes(open.pop())).constantPool()) {
                if (entry instanceof FieldRefEntry field
                        && SETTINGS.containsKey(field.owner().asInternalName())) {
                    settings.add(key(
                            Objects.requireNonNull(SETTINGS.get(field.owner().asInternalName())),
                            field.name().stringValue()));
                } else if (entry instanceof ClassEntry named
                        && named.asInternalName().startsWith(LAW)
                        && seen.add(named.asInternalName())) {
                    open.add(named.asInternalName());
                }
            }
        }
        return Set.copyOf(settings);
    }

    private static byte[] bytes(String name) {
        try (InputStream bytes =
                Objects.requireNonNull(PlanCheck.class.getResourceAsStream("/" + name + ".class"), name)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Class<?> owner, String constant) {
        try {
            SettingKey<?> key = (SettingKey<?>) owner.getField(constant).get(null);
            return Objects.requireNonNull(key, constant).key();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner.getSimpleName() + " has no " + constant + ".", e);
        }
    }

    private static String classOf(Family family) {
        try {
            Method written = family.getClass().getDeclaredMethod("writeReplace");
            written.setAccessible(true);
            return ((SerializedLambda) written.invoke(family)).getImplClass();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A family of the check is a method of its class.", e);
        }
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
