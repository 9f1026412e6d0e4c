package uk.ourplan.core.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.core.concern.model.Concern;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.provider.ConcernCheck;
import uk.ourplan.core.law.provider.ConcernLack;
import uk.ourplan.core.law.provider.ConcernOnDesk;
import uk.ourplan.core.law.provider.ToldOfAnIncident;
import uk.ourplan.core.law.provider.UnresolvedAssistantConcern;
import uk.ourplan.core.law.provider.WhereAConcernGoes;
import uk.ourplan.core.law.provider.WhereAConcernGoes.Way;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** Tells a concern to whoever asks, and to nobody more than they may see (PROVIDER-06, PROVIDER-07). */
final class ConcernTold {

    private ConcernTold() {}

    static ConcernView view(Concern concern, Map<String, HandedOn> handed, Asking asking, CouncilPolicy policy) {
        ConcernOnDesk desk = concern.on(policy.on());
        Way way = WhereAConcernGoes.of(desk, policy);
        boolean commissions = asking.holds(Permission.COMMISSIONING_OFFICER);
        boolean practises = asking.holds(Permission.PRACTITIONER);
        List<ConcernLack> lacks = concern.closedOn() == null ? ConcernCheck.lacking(desk, policy) : List.of();
        List<ConcernTaskView> tasks = concern.closedOn() != null
                ? List.of()
                : ConcernCheck.owed(desk, policy).stream()
                        .map(task -> new ConcernTaskView(
                                concern.id(),
                                concern.number(),
                                task.key(),
                                task.rule(),
                                task.says(),
                                task.ends(),
                                task.due(),
                                task.isOverdue(policy.on()),
                                task.owner(),
                                handed.get(task.key())))
                        .toList();
        ConcernRecord said = practises ? concern.said() : ToldOfAnIncident.asNotified(concern.said());
        return new ConcernView(
                concern.id(),
                concern.number(),
                concern.reportedOn(),
                concern.reportedByName(),
                concern.closedOn(),
                way.route(),
                way.to(),
                way.form(),
                way.finding(policy.on()),
                concern.revision(),
                said,
                concern.commissioningRevision(),
                commissions ? concern.commissioning() : asReleased(concern.commissioning()),
                standing(concern.commissioning(), way),
                UnresolvedAssistantConcern.barred(concern.said()).orElse(null),
                lacks.stream().map(lack -> lack.finding(policy.on())).toList(),
                tasks,
                may(concern, practises, commissions, lacks));
    }

    private static List<String> may(Concern concern, boolean practises, boolean commissions, List<ConcernLack> lacks) {
        List<String> may = new ArrayList<>();
        if (concern.closedOn() == null) {
            if (practises) {
                may.add("write");
            }
            if (commissions) {
                may.add("commission");
            }
            if (lacks.stream().noneMatch(lack -> lack.weight() == Weight.BLOCKS)) {
                may.add("close");
            }
        }
        return may;
    }

    /** What others see: what is asked of them, and the outcome once commissioning releases it. */
    private static CommissioningRecord asReleased(CommissioningRecord said) {
        boolean released = Boolean.TRUE.equals(said.released());
        return new CommissioningRecord(
                said.received(),
                released ? said.responses() : List.of(),
                List.of(),
                said.requests(),
                said.released(),
                released ? said.outcome() : null);
    }

    private static String standing(CommissioningRecord said, Way way) {
        if (!WhereAConcernGoes.isCommissionings(way)) {
            return "Not with commissioning";
        }
        if (Boolean.TRUE.equals(said.released())) {
            return said.outcome() == null ? "Released" : said.outcome();
        }
        return said.received() == null ? "Not received yet" : "In hand";
    }
}
