package uk.ourplan.core.law.planning.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.SelfFunderChoice;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.person.LivesWith;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.Person.Capital;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.NotReadYet;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.Support;

/**
 * One plan with all that its check looks at, laid out together.
 *
 * @param whose what about the person themself decides what is asked
 * @param found the needs that the assessment found, as they were carried over when the plan was started
 * @param agreementStatus what the agreement record amounts to on the day
 * @param figures the proposed budget, {@code null} while the plan has no lines to reckon it from
 * @param personalBudget the outcomes of the personal-budget determination for weekly and for one-off money, as far as known
 * @param panelOpen whether a panel has to speak before it is signed and has not; {@code null} while that is not known
 * @param changedSincePresented whether somebody wrote in it after the draft was presented
 * @param kept what is on record beside what it says
 * @param signedOff whether the council's representative has signed
 * @param start how it was started; {@code null} where it was taken over under way
 * @param course how far it has come, and when
 * @param beside what is known about it and does not stand in it
 */
public record PlanOnDesk(
        PlanKind kind,
        Whose whose,
        Circumstances circumstances,
        List<Capacity> capacity,
        Assessment assessment,
        List<Need> found,
        PlanContent content,
        AgreementRecord agreement,
        AgreementStatus agreementStatus,
        @Nullable Figures figures,
        Set<String> personalBudget,
        @Nullable Boolean panelOpen,
        boolean changedSincePresented,
        boolean signedOff,
        Course course,
        Beside beside,
        @Nullable PlanStart start,
        Kept kept) {

    @SuppressWarnings("NullAway") // of a plan that was read in parts, the parts that were left out
    public PlanOnDesk {
        capacity = capacity == null ? null : List.copyOf(capacity);
        found = found == null ? null : List.copyOf(found);
        personalBudget = personalBudget == null ? null : Set.copyOf(personalBudget);
    }

    /** What can be left out of a plan that is read in parts, besides its sections; whoever asks is told by {@link NotReadYet}. */
    public enum Part {
        WHOSE,
        CIRCUMSTANCES,
        CAPACITY,
        ASSESSMENT,
        FOUND,
        AGREEMENT,
        BESIDE,
        KEPT,

        /** What the law and the policy make of the plan's lines and of its agreement, before the check is asked. */
        RECKONED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private <T> T read(@Nullable T part) {
            if (part == null) {
                throw new NotReadYet(code());
            }
            return part;
        }
    }

    @Override
    public Whose whose() {
        return Part.WHOSE.read(whose);
    }

    @Override
    public Circumstances circumstances() {
        return Part.CIRCUMSTANCES.read(circumstances);
    }

    @Override
    public List<Capacity> capacity() {
        return Part.CAPACITY.read(capacity);
    }

    @Override
    public Assessment assessment() {
        return Part.ASSESSMENT.read(assessment);
    }

    @Override
    public List<Need> found() {
        return Part.FOUND.read(found);
    }

    @Override
    public AgreementRecord agreement() {
        return Part.AGREEMENT.read(agreement);
    }

    @Override
    public AgreementStatus agreementStatus() {
        return Part.RECKONED.read(agreementStatus);
    }

    @Override
    public @Nullable Figures figures() {
        personalBudget();
        return figures;
    }

    /** There is always a set of them where anything was reckoned. */
    @Override
    public Set<String> personalBudget() {
        return Part.RECKONED.read(personalBudget);
    }

    @Override
    public @Nullable Boolean panelOpen() {
        personalBudget();
        return panelOpen;
    }

    @Override
    public Beside beside() {
        return Part.BESIDE.read(beside);
    }

    @Override
    public Kept kept() {
        return Part.KEPT.read(kept);
    }

    /**
     * How the person likes to communicate, as their record says it.
     *
     * @param interpreter what is interpreted for them, such as a signed language
     */
    public record Speaking(
            @Nullable String communication,
            @Nullable ContactWay by,
            @Nullable String interpreter) {

        public static final Speaking NOT_KNOWN = new Speaking(null, null, null);
    }

    /**
     * What about the person themself decides what is asked.
     *
     * @param forms the forms in which they need what is written to them
     * @param format the forms, language and voice that their record names
     * @param hearingLoss whether the record says that they are deaf or hard of hearing
     * @param needsInterpreter whether they need what is spoken in another language, signed ones among them
     * @param needsTranslation whether they need what is written in another language
     * @param born {@code null} where the birthday does not matter
     * @param speaking how they like to communicate and be reached
     * @param capital what was learnt of their capital; {@code null} while nothing was
     */
    public record Whose(
            boolean livesAlone,
            boolean hasPets,
            Set<PlanForm> forms,
            @Nullable PlanFormat format,
            boolean hearingLoss,
            boolean needsInterpreter,
            boolean needsTranslation,
            @Nullable LocalDate born,
            Speaking speaking,
            @Nullable Capital capital) {

        public Whose {
            forms = Set.copyOf(forms);
        }

        /** Somebody of whose capital nothing is known. */
        public Whose(
                boolean livesAlone,
                boolean hasPets,
                Set<PlanForm> forms,
                @Nullable PlanFormat format,
                boolean hearingLoss,
                boolean needsInterpreter,
                boolean needsTranslation,
                @Nullable LocalDate born,
                Speaking speaking) {
            this(
                    livesAlone,
                    hasPets,
                    forms,
                    format,
                    hearingLoss,
                    needsInterpreter,
                    needsTranslation,
                    born,
                    speaking,
                    null);
        }

        /** Somebody whose record names no form of a plan. */
        public Whose(boolean livesAlone, boolean hasPets, Set<PlanForm> forms) {
            this(livesAlone, hasPets, forms, null);
        }

        /** Somebody who hears, and needs neither interpreter nor translation. */
        public Whose(boolean livesAlone, boolean hasPets, Set<PlanForm> forms, @Nullable PlanFormat format) {
            this(livesAlone, hasPets, forms, format, false, false, false);
        }

        /** Somebody whose birthday does not matter. */
        public Whose(
                boolean livesAlone,
                boolean hasPets,
                Set<PlanForm> forms,
                @Nullable PlanFormat format,
                boolean hearingLoss,
                boolean needsInterpreter,
                boolean needsTranslation) {
            this(
                    livesAlone,
                    hasPets,
                    forms,
                    format,
                    hearingLoss,
                    needsInterpreter,
                    needsTranslation,
                    null,
                    Speaking.NOT_KNOWN);
        }

        /** As the person's record says it. */
        public static Whose of(Person person) {
            return new Whose(
                    person.living() != null && person.living().with() == LivesWith.ALONE,
                    !blank(person.pets()),
                    person.planFormat() == null
                            ? Set.of()
                            : Set.copyOf(person.planFormat().forms()),
                    person.planFormat(),
                    isDeafOrHardOfHearing(person),
                    !blank(person.interpreter()),
                    person.planFormat() != null
                            && isAnotherLanguage(person.planFormat().language()),
                    person.dateOfBirth(),
                    new Speaking(person.communication(), person.contactBy(), person.interpreter()),
                    person.capital());
        }

        private static boolean isDeafOrHardOfHearing(Person person) {
            String said = person.nationalReturn() == null
                    ? null
                    : person.nationalReturn().hearingImpairment();
            return said != null
                    && (said.startsWith("Deaf") || said.startsWith("Hard of hearing") || said.startsWith("Hearing"));
        }

        private static boolean isAnotherLanguage(@Nullable String language) {
            return language != null && !language.isBlank() && !"English".equalsIgnoreCase(language.strip());
        }
    }

    public <S extends Section> Optional<S> section(Class<S> type) {
        return content.section(type);
    }

    public List<Need> needs() {
        return section(Needs.class).map(Needs::needs).orElse(List.of());
    }

    public Support support() {
        return section(Support.class).orElse(Support.none());
    }

    public boolean isForCarer() {
        return kind == PlanKind.SUPPORT_PLAN;
    }

    /** On some routes of somebody who pays for everything the council manages no money (BUDGET-25). */
    public boolean councilManagesMoney() {
        return section(MoneySection.class)
                .map(MoneySection::selfFunder)
                .map(own -> own.setting() != FundingSetting.CARE_HOME
                        && own.choice() != SelfFunderChoice.ARRANGE_ONLY
                        && own.choice() != SelfFunderChoice.OWN_ARRANGEMENTS)
                .orElse(true);
    }

    /** Whether a direct payment is proposed for any part of the budget. */
    public boolean hasDirectPayment() {
        return section(ManagingTheMoney.class)
                .map(money -> money.method() == Method.DIRECT_PAYMENT
                        || money.parts().stream().anyMatch(part -> part.method() == Method.DIRECT_PAYMENT))
                .orElse(false);
    }

    public boolean isAgreed(Set<AgreementStatus> accepted) {
        return accepted.contains(agreementStatus());
    }

    public static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
