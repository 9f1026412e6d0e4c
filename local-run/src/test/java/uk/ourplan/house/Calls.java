package uk.ourplan.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls, and references to methods, that the house allows in few places. */
final class Calls {

    private static final Set<String> WAITS = Set.of(
            "block", "blockFirst", "blockLast", "blockOptional", "toFuture", "toIterable", "toStream", "subscribe");

    private Calls() {}

    static ArchCondition<JavaClass> thatReadTheTimeWithoutAClock() {
        return calling("the time of the machine", Calls::readsTheMachinesTime);
    }

    static ArchCondition<JavaClass> thatWaitOrSubscribe() {
        return calling("a wait or a subscription", Calls::waits);
    }

    static boolean waits(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().equals("reactor.core.publisher")
                && WAITS.contains(access.getName());
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !hasAClock(access);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && parameters(access) == 0;
            default -> false;
        };
    }

    private static boolean hasAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : -1;
    }

    private static ArchCondition<JavaClass> calling(String what, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("call " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> calls(unit))
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }

    private static Stream<JavaAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }
}
