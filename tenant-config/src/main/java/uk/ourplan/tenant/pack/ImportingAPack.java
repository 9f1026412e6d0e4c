package uk.ourplan.tenant.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Councils;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.DraftedChange;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/**
 * Brings a policy file in as one draft of everything in which it differs, on a day, from the policy in effect on that day.
 *
 * @see <a href="../../../../../../../../docs/decisions/0013-one-readable-file-a-council.md">Decision 0013</a>
 */
@Component
public final class ImportingAPack {

    private final Catalogue catalogue;
    private final CouncilTransaction transactions;
    private final Councils councils;
    private final Policies policies;
    private final LawfulDrafts drafts;

    ImportingAPack(
            Catalogue catalogue,
            CouncilTransaction transactions,
            Councils councils,
            Policies policies,
            LawfulDrafts drafts) {
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.councils = councils;
        this.policies = policies;
        this.drafts = drafts;
    }

    /**
     * What a draft from the file would be.
     *
     * @param own the policy in effect on the day
     * @param objections what needs a legal basis or looking at; nothing forbids it
     */
    public record Preview(
            PolicyPack pack, PolicyOnADay own, TakenOver takenOver, List<Objection> objections, List<String> notes) {}

    /** Looks, and keeps nothing; refused (400) are faults of the file, (422) values that no council may decide. */
    public Mono<Preview> preview(WhoIsAsking who, String yaml, LocalDate from) {
        return Mono.defer(() -> {
            drafts.mustBeAhead(from);
            PolicyPack pack = read(yaml);
            return beside(who, (council, published) -> {
                PolicyOnADay own = published.on(from);
                TakenOver taken = taken(pack, own, from);
                List<Objection> objections = taken.isNothing()
                        ? List.of()
                        : drafts.tried(who, change(taken, from, ""), published, at -> place(pack, from, yaml, at));
                return new Preview(pack, own, taken, objections, notes(pack, council, published, taken, from));
            });
        });
    }

    /** Makes the draft; refused besides (409) where the file says what holds already. */
    public <T> Mono<T> draft(
            WhoIsAsking who, String yaml, LocalDate from, String reason, Function<DraftStanding, T> told) {
        return Mono.defer(() -> {
            drafts.mustBeDraftable(from, reason);
            PolicyPack pack = read(yaml);
            return beside(who, (council, published) -> taken(pack, published.on(from), from))
                    .flatMap(taken -> {
                        if (taken.isNothing()) {
                            throw new PolicyRefused(
                                    ProblemType.WRONG_STATE,
                                    "The file says for " + Days.inWords(from)
                                            + " what is in effect then already. There is nothing to draft.");
                        }
                        return drafts.begin(who, change(taken, from, reason), at -> place(pack, from, yaml, at), told);
                    });
        });
    }

    private <T> Mono<T> beside(WhoIsAsking who, Looking<T> looking) {
        return transactions.reading(
                who.council(),
                client -> councils.find(who.council(), client)
                        .zipWith(policies.exactly(who.council(), client), looking::look));
    }

    private PolicyPack read(@Nullable String yaml) {
        if (yaml == null) {
            throw refused("", List.of(new Fault("yaml", "It is needed and was left out.")));
        }
        return switch (ReadingAPack.read(catalogue, yaml)) {
            case PackRead.InOrder read -> begun(yaml, read.pack());
            case PackRead.Faulty faulty -> throw refused(yaml, faulty.faults());
        };
    }

    private static PolicyPack begun(String yaml, PolicyPack pack) {
        LocalDate begins = pack.changes().getFirst().from();
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < pack.changes().size(); i++) {
            if (pack.changes().get(i).from().isBefore(begins)) {
                faults.add(new Fault("changes[" + (i - 1) + "].from", "It is before the policy of the file began."));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(yaml, faults);
        }
        return pack;
    }

    private TakenOver taken(PolicyPack pack, PolicyOnADay own, LocalDate from) {
        PolicyOnADay file = ChangesOnADay.of(catalogue, pack.changes(), from)
                .orElseThrow(() -> new PolicyRefused(
                        ProblemType.UNREADABLE,
                        "The policy in the file begins later than the day. Choose a later day.",
                        Map.of("errors", List.of(new Fault("in_effect_from", "It is after the chosen day.")))));
        return TakenOver.everything(own, file);
    }

    private static DraftedChange change(TakenOver taken, LocalDate from, String reason) {
        return new DraftedChange(from, taken.settings(), reason, taken.legalBases());
    }

    private List<String> notes(
            PolicyPack pack, Council council, PublishedPolicy published, TakenOver taken, LocalDate from) {
        List<String> notes = new ArrayList<>();
        if (!pack.council().slug().equals(council.slug())) {
            notes.add("The file is the policy of " + pack.council().name()
                    + ". Look at names, telephone numbers and addresses in it before you publish.");
        }
        for (Setting open : taken.leftOpen()) {
            notes.add("The file leaves “" + open.title() + "” undecided. It stays as it is.");
        }
        List<LocalDate> later = pack.changes().stream()
                .map(PolicyPack.Change::from)
                .filter(day -> day.isAfter(from))
                .distinct()
                .sorted()
                .toList();
        for (LocalDate day : later) {
            PolicyOnADay then = ChangesOnADay.of(catalogue, pack.changes(), day).orElseThrow();
            if (taken.leaves(published.on(day), then, from)) {
                notes.add(
                        "The file changes again from " + Days.inWords(day)
                                + ", otherwise than is scheduled here. A draft has one first day: bring the file in again for that day.");
            }
        }
        return notes;
    }

    /** Where a place in a setting stands in the file, with its line. */
    private String place(PolicyPack pack, LocalDate from, String yaml, String at) {
        PolicyOnADay file = ChangesOnADay.of(catalogue, pack.changes(), from).orElseThrow();
        return catalogue.settings().stream()
                .map(Setting::key)
                .filter(key -> at.equals(key) || at.startsWith(key + ".") || at.startsWith(key + "["))
                .filter(file::isOwn)
                .findFirst()
                .map(key -> file.inEffect(key).version())
                .map(version -> (version == 1 ? "" : "changes[" + (version - 2) + "].") + "settings." + at)
                .map(place -> withLine(yaml, place))
                .orElse(at);
    }

    private static String withLine(String yaml, String at) {
        Integer line = ReadingAPack.line(yaml, at);
        return line == null ? at : "line " + line + ": " + at;
    }

    private static PolicyRefused refused(String yaml, List<Fault> faults) {
        List<Map<String, String>> errors = new ArrayList<>();
        for (Fault fault : faults) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("at", withLine(yaml, fault.at()));
            error.put("says", fault.says());
            errors.add(error);
        }
        return new PolicyRefused(
                ProblemType.UNREADABLE,
                "The file is not in order, and nothing was changed. Mend each place and bring it in again.",
                Map.of("errors", errors));
    }

    /** What is made of the council and what it has published. */
    private interface Looking<T> {
        T look(Council council, PublishedPolicy published);
    }
}
