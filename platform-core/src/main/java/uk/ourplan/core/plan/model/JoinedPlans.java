package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.JointMeeting;
import uk.ourplan.api.plan.JointPlans;
import uk.ourplan.api.plan.MaySee;
import uk.ourplan.core.document.JointOnPaper;
import uk.ourplan.core.law.planning.carer.ReliefInBothPlans;
import uk.ourplan.core.law.planning.carer.ReliefInBothPlans.Side;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.OtherPlans.Combining;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Involvement;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WhoTookPart;

/**
 * A plan with those that are joined to it. Each part keeps its own subject and check; who reads them together sees the whole of
 * their own, and of another's what that other's plan lets them see (COMBINE-06).
 *
 * @param joined laid out, each with the entry that joins it
 */
public record JoinedPlans(LaidOut own, List<Joined> joined) {

    /** The code of the person whose plan is looked at. */
    public static final String PERSON = "person";

    public JoinedPlans {
        joined = List.copyOf(joined);
    }

    /** Another plan, and the entry of the first that joins it. */
    public record Joined(Combining by, LaidOut plan) {}

    /** The entries of a plan by which others are joined to it, as far as the council keeps those plans too. */
    public static List<Combining> entries(LaidOut laid) {
        return laid.plan().content().section(OtherPlans.class).map(OtherPlans::combining).orElse(List.of()).stream()
                .filter(one -> one.areTogether() && isSaid(one.recordNumber()))
                .toList();
    }

    /** The people involved of a plan, with this meeting among what was talked over. */
    public static PeopleInvolved having(LaidOut laid, JointMeeting meeting) {
        return laid.plan()
                .content()
                .section(PeopleInvolved.class)
                .orElse(PeopleInvolved.with(List.of()))
                .after(new Involvement(
                        meeting.dated(),
                        meeting.how(),
                        WhoTookPart.PERSON,
                        meeting.said(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** As screens read it. */
    public JointPlans told() {
        List<JointPlans.Part> parts = new ArrayList<>();
        parts.add(part(own));
        joined.forEach(one -> parts.add(part(one.plan())));
        List<JointPlans.Reader> readers = new ArrayList<>();
        if (joined.stream().anyMatch(one -> one.by().areOne())) {
            readers.add(new JointPlans.Reader(PERSON, called(own)));
        }
        joined.stream()
                .filter(one -> one.by().areOne() && isSaid(one.by().whose()))
                .forEach(one -> readers.add(
                        new JointPlans.Reader(Objects.requireNonNull(one.by().whose()), called(one.plan()))));
        return new JointPlans(parts, readers, relief());
    }

    /** What an adult's and a carer's plan do not say alike of a service to the one that relieves the other (CARER-04). */
    private List<String> relief() {
        List<String> lacks = new ArrayList<>();
        for (Joined one : joined) {
            boolean carers = own.standing().desk().isForCarer();
            if (carers != one.plan().standing().desk().isForCarer()) {
                lacks.addAll(
                        carers
                                ? ReliefInBothPlans.lacking(side(one.plan()), side(own), null)
                                : ReliefInBothPlans.lacking(
                                        side(own), side(one.plan()), one.by().whose()));
            }
        }
        return lacks;
    }

    private static Side side(LaidOut laid) {
        return new Side(
                called(laid),
                laid.about().person().person().recordNumber(),
                laid.standing().desk().support().services());
    }

    /** The paper for this reader; empty where nobody of that code reads them together. */
    public Optional<String> paper(String reader, String council) {
        List<Joined> asOne = joined.stream().filter(one -> one.by().areOne()).toList();
        if (asOne.isEmpty()) {
            return Optional.empty();
        }
        if (reader.equals(PERSON)) {
            return Optional.of(paper(own, asOne.stream().map(Joined::plan).toList(), council));
        }
        return asOne.stream()
                .filter(one -> reader.equals(one.by().whose()))
                .findFirst()
                .map(one -> paper(one.plan(), List.of(own), council));
    }

    /** The whole of their own, and of the others what those let them see. */
    private String paper(LaidOut readersOwn, List<LaidOut> others, String council) {
        List<JointOnPaper.Part> parts = new ArrayList<>();
        parts.add(new JointOnPaper.Part(CopyOfAPlan.of(readersOwn, council), Set.of()));
        List<String> without = new ArrayList<>();
        for (LaidOut other : others) {
            MaySee may = mayReaderSee(other, readersOwn);
            if (may == null || !may.today() || may.sees().equals("nothing")) {
                without.add(called(other));
            } else if (may.sees().equals("agreed_sections")) {
                Set<SectionName> sections =
                        may.sections().stream().map(SectionName::of).collect(Collectors.toSet());
                if (sections.isEmpty()) {
                    without.add(called(other));
                } else {
                    parts.add(new JointOnPaper.Part(CopyOfAPlan.of(other, council), sections));
                }
            } else {
                parts.add(new JointOnPaper.Part(CopyOfAPlan.of(other, council), Set.of()));
            }
        }
        return JointOnPaper.html(council, called(readersOwn), parts, without);
    }

    /** What the other plan says of the reader, as one of those around its own subject; {@code null} where it does not know them. */
    private @Nullable MaySee mayReaderSee(LaidOut other, LaidOut readersOwn) {
        String number = readersOwn.about().person().person().recordNumber();
        String known = entries(other).stream()
                .filter(one -> isSame(one.recordNumber(), number))
                .map(Combining::whose)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> isSame(own, other) ? codeOf(readersOwn) : null);
        return ParticipantsOfAPlan.of(other).people().stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String codeOf(LaidOut reader) {
        return joined.stream()
                .filter(one -> isSame(one.plan(), reader))
                .map(one -> one.by().whose())
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(LaidOut one, LaidOut other) {
        return one.plan().id().equals(other.plan().id());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    private static JointPlans.Part part(LaidOut laid) {
        return new JointPlans.Part(
                laid.plan().id(),
                called(laid),
                laid.plan().origin().kind(),
                laid.plan().origin().version(),
                laid.plan().state(),
                laid.standing().stopping(Step.SUBMIT).size());
    }

    private static String called(LaidOut laid) {
        Person person = laid.about().person().person();
        return Objects.requireNonNullElse(
                person.likesToBeCalled(), Objects.requireNonNullElse(person.firstNames(), "the person"));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
