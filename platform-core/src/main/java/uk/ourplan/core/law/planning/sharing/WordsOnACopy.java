package uk.ourplan.core.law.planning.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.sharing.CopyRow.Answer;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.CopyWish;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.tenant.policy.CarerCopyDefault;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * What follows from what the person said of a copy for somebody, or from what was decided in their best interests (SHARE-04 to
 * SHARE-08). Of a person with capacity, none and part always win; without capacity a decision in their best interests comes first
 * and starts from sharing in full.
 */
final class WordsOnACopy {

    private static final Set<CapacityDecision> TO_SHARE =
            Set.of(CapacityDecision.SHARE_INFORMATION, CapacityDecision.TAKE_PART_IN_PLANNING);

    private WordsOnACopy() {}

    static boolean lacksCapacity(PlanOnDesk desk) {
        return desk.capacity().stream()
                .anyMatch(each -> each.decision() != null
                        && TO_SHARE.contains(each.decision())
                        && each.status() == CapacityStatus.ASSESSED_LACKS);
    }

    static CopyRow row(String to, String name, RecipientKind kind, Said said, boolean lacks, CouncilPolicy policy) {
        boolean objects = !lacks && (said.wish() == CopyWish.NONE || said.wish() == CopyWish.WITHDRAWN);
        if (kind == RecipientKind.ADVOCATE && !objects) {
            return answer(
                    to, name, kind, Answer.SEND, "An independent advocate has the plan unless the person objects.");
        }
        boolean silent = !lacks && said.wish() == null && kind == RecipientKind.CARER;
        if (silent) {
            return silence(to, name, said, policy);
        }
        return agreed(to, name, kind, said, lacks);
    }

    private static CopyRow silence(String to, String name, Said said, CouncilPolicy policy) {
        if (policy.read(Settings.CARER_COPY_DEFAULT).value() == CarerCopyDefault.ONLY_IF_PERSON_ASKS) {
            return answer(to, name, RecipientKind.CARER, Answer.ASK, "Ask whether " + name + " should have a copy.");
        }
        return said.told() == null
                ? answer(
                        to,
                        name,
                        RecipientKind.CARER,
                        Answer.ASK,
                        "Tell the person first that a copy will go to " + name + ".")
                : answer(
                        to,
                        name,
                        RecipientKind.CARER,
                        Answer.SEND,
                        "The person was told on " + Days.inWords(said.told())
                                + " that it will go, and did not object.");
    }

    /** The person's word, or the decision in their best interests. */
    static CopyRow agreed(String to, String name, RecipientKind kind, Said said, boolean lacks) {
        if (said.wish() == CopyWish.WITHDRAWN) {
            return answer(to, name, kind, Answer.DO_NOT_SEND, "Taken back on " + Days.inWords(said.on()) + ".");
        }
        if (lacks) {
            return inBestInterests(to, name, kind, said);
        }
        String on = " on " + Days.inWords(said.on()) + ".";
        return switch (said.wish()) {
            case WHOLE ->
                answer(to, name, kind, Answer.SEND, "The person wants them to have the whole plan, said" + on);
            case PART ->
                part(to, name, kind, said.sections(), said.discussed(), "The person wants them to have parts.");
            case NONE -> answer(to, name, kind, Answer.DO_NOT_SEND, "The person refused it" + on);
            case WITHDRAWN -> answer(to, name, kind, Answer.DO_NOT_SEND, "The person took it back" + on);
            case null -> answer(to, name, kind, Answer.ASK, "Ask whether " + name + " may have a copy.");
        };
    }

    private static CopyRow inBestInterests(String to, String name, RecipientKind kind, Said said) {
        if (said.bestInterests() == null) {
            return answer(to, name, kind, Answer.ASK, "A decision in the person's best interests comes first.");
        }
        String why = "Decided in the person's best interests on " + Days.inWords(said.bestInterests()) + ".";
        if (said.wish() == CopyWish.NONE) {
            return answer(to, name, kind, Answer.DO_NOT_SEND, why);
        }
        return said.wish() == CopyWish.PART
                ? part(to, name, kind, said.sections(), said.bestInterests(), why)
                : answer(to, name, kind, Answer.SEND, why);
    }

    /** Parts go only as they were talked through, item by item; with none agreed nothing goes (SHARE-05). */
    static CopyRow part(
            String to,
            String name,
            RecipientKind kind,
            List<SectionName> sections,
            @Nullable LocalDate discussed,
            String why) {
        if (sections.isEmpty()) {
            return new CopyRow(
                    to, name, kind, Answer.DO_NOT_SEND, sections, "SHARE-05", "No part was agreed, so nothing goes.");
        }
        return discussed == null
                ? new CopyRow(
                        to,
                        name,
                        kind,
                        Answer.ASK,
                        sections,
                        "SHARE-05",
                        "Talk the parts through with the person, and record the day.")
                : new CopyRow(to, name, kind, Answer.SEND, sections, "SHARE-05", why);
    }

    private static CopyRow answer(String to, String name, RecipientKind kind, Answer answer, String why) {
        return new CopyRow(to, name, kind, answer, List.of(), CopiesOfAPlan.rule(kind), why);
    }
}
