package uk.ourplan.core.plan.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.plan.KeepingView;
import uk.ourplan.api.plan.KeepingView.ChecklistQuestion;
import uk.ourplan.api.plan.KeepingView.Jargon;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.CheckedItem;
import uk.ourplan.core.law.planning.keeping.InformalRecordsEnd;
import uk.ourplan.core.law.planning.keeping.KeepingOnPlan;
import uk.ourplan.core.law.planning.keeping.QualityOfPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.ChecklistReader;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.ChecklistItem;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** How a plan was made and is kept, in the form in which screens read it. */
@Component
public class KeepingTold {

    private final JsonMapper json;

    KeepingTold(JsonMapper json) {
        this.json = json;
    }

    /** For whoever asks. */
    public KeepingView view(LaidOut laid, Asking asking) {
        PlanKeeping keeping = laid.plan().kept().keeping();
        CouncilPolicy policy = laid.standing().law().policy();
        Map<String, String> contents = laid.standing().checked().items().stream()
                .filter(item -> item.rule().equals("CONTENT-01"))
                .collect(Collectors.toMap(CheckedItem::key, item -> item.state().code(), (one, other) -> one));
        return new KeepingView(
                laid.about().fullName(),
                keeping,
                policy.read(Settings.PLAN_TEMPLATE).value().version(),
                KeepingOnPlan.daysToRecord(keeping, laid.plan().agreement().presented(), policy.on()),
                policy.read(Settings.DRAFT_RECORDING_DAYS).value().orElse(null),
                policy.read(Settings.QUALITY_CHECKLIST).value().stream()
                        .map(item -> question(item, contents))
                        .toList(),
                jargon(laid.plan(), policy.read(Settings.JARGON_TERMS).value()),
                laid.plan().origin().version(),
                laid.plan().kept().signedOriginal(),
                may(laid, asking));
    }

    private static ChecklistQuestion question(ChecklistItem item, Map<String, String> contents) {
        return new ChecklistQuestion(
                item.code(), item.text(), item.group(), QualityOfPlan.worked(item.code(), contents));
    }

    private List<Jargon> jargon(Plan plan, List<String> terms) {
        return Arrays.stream(SectionName.values())
                .filter(plan.sections()::containsKey)
                .flatMap(name -> QualityOfPlan.jargon(words(plan.sections().get(name)), terms).stream()
                        .map(term -> new Jargon(term, name)))
                .toList();
    }

    private String words(@org.jspecify.annotations.Nullable SavedSection section) {
        return section == null ? "" : words(json.valueToTree(section.content()));
    }

    private static String words(JsonNode node) {
        return node.isString()
                ? node.asString()
                : node.valueStream().map(KeepingTold::words).collect(Collectors.joining("\n"));
    }

    /** Codes that are no question of the council's checklist. */
    public List<Mistake> unknown(LaidOut laid, Set<String> codes) {
        Set<String> known = laid.standing().law().policy().read(Settings.QUALITY_CHECKLIST).value().stream()
                .map(ChecklistItem::code)
                .collect(Collectors.toSet());
        return codes.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .map(code -> new Mistake("answers", "The council's checklist has no such question. Leave it out."))
                .limit(1)
                .toList();
    }

    /** Whoever wrote in the plan reads as its writer; anybody else who may sign plans reads as the manager. */
    public static ChecklistReader reader(LaidOut laid, Asking asking) {
        boolean manager = asking.holds(Permission.AUTHORISER) && !laid.plan().isBy(asking.worker());
        return manager ? ChecklistReader.MANAGER : ChecklistReader.WRITER;
    }

    /** Why the checklist cannot be answered; empty where it can. */
    public static Optional<String> whyNotAnswered(LaidOut laid) {
        return laid.plan().isFinal()
                ? Optional.of("This version is signed off. What was answered before stays as it is.")
                : Optional.empty();
    }

    /** Why nothing more is kept; empty where it can be. */
    public static Optional<String> whyNotKept(LaidOut laid) {
        return laid.plan().kept().keeping().closed() == null
                ? Optional.empty()
                : Optional.of("Planning is closed. What is on record stays as it is.");
    }

    /** Why a scan cannot be filed on this version; empty where it can (RECORD-06). */
    public static Optional<String> whyNotFiled(LaidOut laid, String version) {
        if (!version.equals(String.valueOf(laid.plan().origin().version()))) {
            return Optional.of("A scan is filed on the version that was signed, and this is another one.");
        }
        if (laid.plan().agreement().signed() == null) {
            return Optional.of("No signature is on record. Record first who signed and when.");
        }
        return laid.plan().kept().signedOriginal()
                ? Optional.of("A scan is filed on this version already, and stays.")
                : Optional.empty();
    }

    /** Why planning cannot be closed; empty where it can. */
    public static Optional<String> whyNotClosed(LaidOut laid) {
        return laid.plan().isFinal()
                ? InformalRecordsEnd.whyNotClosed(laid.plan().kept().keeping())
                : Optional.of("Planning is closed once the plan is signed off.");
    }

    private static Set<String> may(LaidOut laid, Asking asking) {
        Set<String> may = new LinkedHashSet<>();
        if (asking.holds(Permission.PRACTITIONER) && whyNotKept(laid).isEmpty()) {
            may.add("keep");
            if (whyNotFiled(laid, String.valueOf(laid.plan().origin().version()))
                    .isEmpty()) {
                may.add("file");
            }
            if (PlanSteps.isWithTheAuthor(laid.plan().state())) {
                may.add("write");
            }
            if (laid.plan().isFinal()) {
                may.add("close");
            }
        }
        boolean answers = asking.holds(Permission.PRACTITIONER) || asking.holds(Permission.AUTHORISER);
        if (answers && whyNotAnswered(laid).isEmpty()) {
            may.add(reader(laid, asking).code());
        }
        return may;
    }
}
