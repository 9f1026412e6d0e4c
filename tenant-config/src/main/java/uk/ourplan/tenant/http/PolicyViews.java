package uk.ourplan.tenant.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.BoundView;
import uk.ourplan.api.policy.ClashView;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.PastValue;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.language.law.Provision;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.PublishedValue;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.publishing.model.Clash;
import uk.ourplan.tenant.publishing.model.DraftContent;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.DraftStep;
import uk.ourplan.tenant.publishing.model.InWords;
import uk.ourplan.tenant.publishing.model.OpenSteps;
import uk.ourplan.tenant.publishing.model.PolicyDraft;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

/** What is published, as the contract shows it. */
final class PolicyViews {

    private static final String CATALOGUE = "the platform's default";
    private static final String NOT_DECIDED_YET = "The council had not decided this itself.";

    private PolicyViews() {}

    static PolicyView policy(PublishedPolicy published, LocalDate on, String nationalPack) {
        PolicyOnADay policy = published.on(on);
        PolicyVersion version = published.versionOn(on);
        List<SettingView> settings = new ArrayList<>();
        for (Setting setting : policy.catalogue().settings()) {
            settings.add(setting(setting, policy, published));
        }
        List<String> undecided = settings.stream()
                .filter(setting -> !setting.decided())
                .map(SettingView::key)
                .toList();
        return new PolicyView(on, version.version(), version.from(), nationalPack, settings, undecided);
    }

    private static SettingView setting(Setting setting, PolicyOnADay policy, PublishedPolicy published) {
        PublishedValue value = policy.inEffect(setting.key());
        Optional<PolicyVersion> by =
                policy.isOwn(setting.key()) ? published.version(value.version()) : Optional.empty();
        return new SettingView(
                setting.key(),
                setting.group(),
                setting.title(),
                setting.meaning(),
                Shapes.of(setting.type()),
                value.value(),
                InWords.of(setting.type(), value.value()),
                by.isEmpty(),
                setting.mustBeSet(),
                value.value() != null,
                by.map(PolicyVersion::from).orElse(null),
                by.map(PolicyVersion::version).orElse(null),
                by.map(version -> version.draftedBy().name()).orElse(null),
                by.map(PolicyVersion::approvedBy).map(Signature::name).orElse(null),
                by.map(PolicyVersion::reason).orElse(null),
                by.map(version -> version.legalBases().get(setting.key())).orElse(null),
                setting.bounds().stream().map(PolicyViews::bound).toList(),
                setting.rules());
    }

    private static BoundView bound(Bound bound) {
        return new BoundView(
                bound.kind().code(),
                bound.says(),
                provision(bound.provision()),
                bound.heldBy().code());
    }

    private static @Nullable Provision provision(@Nullable String citation) {
        return citation == null ? null : new Provision(citation);
    }

    /** Latest first; the default stands at the end where the council began with it. */
    static List<PastValue> history(Setting setting, PublishedPolicy published) {
        List<PastValue> past = new ArrayList<>();
        for (PolicyVersion version : published.versions()) {
            Object value = version.settings().get(setting.key());
            if (value != null) {
                past.add(new PastValue(
                        version.from(),
                        version.version(),
                        value,
                        InWords.of(setting.type(), value),
                        version.draftedBy().name(),
                        version.reason(),
                        version.judged().getOrDefault(setting.key(), List.of())));
            }
        }
        past.sort(Comparator.comparing(PastValue::from)
                .thenComparingInt(PastValue::policyVersion)
                .reversed());
        boolean began = !past.isEmpty() && past.getLast().policyVersion() == 1;
        if (!began && setting.defaultValue() != null) {
            past.add(new PastValue(
                    published.begins(),
                    1,
                    setting.defaultValue(),
                    InWords.of(setting.type(), setting.defaultValue()),
                    CATALOGUE,
                    NOT_DECIDED_YET,
                    List.of()));
        }
        return past;
    }

    static BoundHit hit(Objection objection) {
        Bound bound = objection.bound();
        String inside = objection.at().substring(objection.key().length());
        String says = bound == null ? objection.says() : objection.says() + " " + bound.says();
        return new BoundHit(
                objection.key(),
                inside.startsWith(".") ? inside.substring(1) : inside,
                bound == null ? "type" : objection.kind().code(),
                says,
                provision(bound == null ? null : bound.provision()));
    }

    /** The bounds of these settings that only a person can judge; whoever writes, approves or publishes is shown them. */
    static List<BoundHit> toJudge(Catalogue catalogue, Collection<String> keys) {
        return keys.stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .flatMap(setting -> setting.judgedByAPerson().stream()
                        .map(bound ->
                                new BoundHit(setting.key(), "", "judge", bound.says(), provision(bound.provision()))))
                .toList();
    }

    private static List<BoundHit> hits(DraftStanding standing, Catalogue catalogue) {
        List<BoundHit> hits = new ArrayList<>(
                standing.objections().stream().map(PolicyViews::hit).toList());
        hits.addAll(toJudge(catalogue, standing.draft().content().settings().keySet()));
        return hits;
    }

    static DraftView draft(DraftStanding standing, Catalogue catalogue, WhoIsAsking who, LocalDate today) {
        PolicyDraft draft = standing.draft();
        DraftContent content = draft.content();
        OpenSteps steps = OpenSteps.of(standing, who, today);
        Set<String> may = new LinkedHashSet<>();
        Map<String, String> whyNot = new LinkedHashMap<>();
        for (DraftStep step : DraftStep.values()) {
            steps.against(step)
                    .ifPresentOrElse(
                            hindrance -> whyNot.put(step.code(), hindrance.says()), () -> may.add(step.code()));
        }
        return new DraftView(
                content.id(),
                content.revision(),
                draft.state(),
                content.from(),
                content.settings(),
                content.legalBases(),
                content.reason(),
                content.draftedBy().worker().value(),
                content.draftedBy().name(),
                content.changedAt(),
                approver(draft),
                content.basedOnVersion(),
                standing.clash().orElse(null),
                standing.clashes().stream().map(PolicyViews::clash).toList(),
                standing.difference(),
                hits(standing, catalogue),
                standing.examples().stream().map(ExampleViews::tried).toList(),
                may,
                whyNot,
                draft instanceof PolicyDraft.Published published ? published.version() : null);
    }

    private static ClashView clash(Clash clash) {
        return new ClashView(
                clash.key(), clash.title(), clash.yours(), clash.theirs(), clash.version(), clash.from(), clash.by());
    }

    private static @Nullable String approver(PolicyDraft draft) {
        return switch (draft) {
            case PolicyDraft.Approved approved -> approved.approvedBy().name();
            case PolicyDraft.Published published -> published.approvedBy().name();
            case PolicyDraft.Drafted any -> null;
            case PolicyDraft.Checked any -> null;
            case PolicyDraft.Discarded any -> null;
        };
    }
}
