package uk.ourplan.core.law.planning.provider;

import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** A plan that uses a provider while a temporary stop on it runs gets a warning; its arrangement goes on (PROVIDER-08). */
public final class StoppedProvidersOnPlan {

    private StoppedProvidersOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Flag> stops = desk.beside().providers().flags().stream()
                .filter(flag -> flag.type() == ResponseType.TEMPORARY_STOP && flag.runsOn(policy.on()))
                .toList();
        if (stops.isEmpty()) {
            return List.of();
        }
        return desk.section(Support.class).stream()
                .flatMap(support -> support.services().stream())
                .filter(line -> stops.stream().anyMatch(stop -> names(stop, line)))
                .map(line -> Lack.warns(
                                Step.SUBMIT,
                                "PROVIDER-08",
                                Topic.WAYS_OF_MEETING,
                                "Commissioning has stopped new arrangements with the provider of line " + line.id()
                                        + ".",
                                "Look at how the risk to the person is managed, and choose another provider for what is"
                                        + " not arranged yet.")
                        .in(SectionName.SUPPORT, "services[" + line.id() + "].provider.name"))
                .toList();
    }

    private static boolean names(Flag stop, ServiceLine line) {
        return line.provider() != null && stop.names(line.provider().name());
    }
}
