package uk.ourplan.core.determination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.determination.fact.FactAsked;
import uk.ourplan.core.determination.fact.FactKind;
import uk.ourplan.core.determination.fact.PlainAnswer;
import uk.ourplan.core.law.planning.authorisation.ComplexRateNotInUse;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.publishing.Policies;

/** Answers one question under the law and the council's policy of a day, or as if other settings were in effect. */
@Component
public class AnsweringAQuestion {

    private final Policies policies;
    private final OtherSettings other;
    private final NationalPack national;
    private final Clock clock;

    AnsweringAQuestion(Policies policies, OtherSettings other, NationalPack national, Clock clock) {
        this.policies = policies;
        this.other = other;
        this.national = national;
        this.clock = clock;
    }

    /** Every question, for its readers. */
    public List<DeterminationAsked> all() {
        return TheNineteen.all().stream()
                .map(question -> new DeterminationAsked(question.name(), question.asks(), told(question.facts())))
                .toList();
    }

    /** Answers; 404 for an unknown question, 403 for settings of somebody else, 400 before 422. */
    public Mono<DeterminationAnswer> answer(Asking asking, String name, DeterminationQuestion sent) {
        Question question = TheNineteen.named(name).orElseThrow(() -> new Refused(new Refusal.NotFound()));
        if (sent.body().containsKey(DeterminationQuestion.SETTINGS)) {
            asking.mustHold(Permission.COUNCIL_ADMIN);
        }
        QuestionRead read = QuestionRead.of(question, sent);
        LocalDate on = Objects.requireNonNullElseGet(read.on(), () -> LocalDate.now(clock.withZone(Days.LONDON)));
        if (on.isBefore(national.beginsOn())) {
            String says = "The national law is held here from " + Days.inWords(national.beginsOn()) + ".";
            throw invalid(DeterminationQuestion.ON, says + " Ask about a later day.");
        }
        return policy(asking.council(), on, read.settings()).map(policy -> decided(question, read.facts(), policy));
    }

    private Mono<PolicyOnADay> policy(
            CouncilId council, LocalDate on, @Nullable Map<String, @Nullable Object> settings) {
        Mono<PolicyOnADay> own = policies.of(council).map(published -> published.on(on));
        return settings == null ? own : own.map(policy -> other.tried(policy, settings));
    }

    private DeterminationAnswer decided(Question question, Case facts, PolicyOnADay policy) {
        try {
            Determination<? extends Record> law = facts.decide(policy, policy.on());
            Record answer = law.answer();
            return new DeterminationAnswer(
                    question.name(),
                    policy.on(),
                    answer == null ? null : PlainAnswer.of(answer),
                    law.missing(),
                    law.reasons(),
                    law.settings(),
                    national.version(),
                    policy.isWhatIf() ? true : null);
        } catch (SettingNotDecided undecided) {
            throw invalid(undecided.key(), undecided.getMessage());
        } catch (ComplexRateNotInUse notInUse) {
            throw invalid(ComplexRateNotInUse.SETTING, notInUse.getMessage());
        }
    }

    private static Refused invalid(String at, @Nullable String says) {
        String told = Objects.requireNonNullElse(says, "This is not decided.");
        return new Refused(new Refusal.Invalid(told, List.of(new Mistake(at, told))));
    }

    private static List<DeterminationAsked.Fact> told(List<FactAsked> facts) {
        return facts.stream()
                .map(fact -> new DeterminationAsked.Fact(
                        fact.name(),
                        fact.kind().words(),
                        fact.kind().codes(),
                        fact.kind().mayBeNull(),
                        fact.mayBeLeftOut(),
                        fact.kind() instanceof FactKind.Rows(var each) ? told(each.facts()) : List.of()))
                .toList();
    }
}
