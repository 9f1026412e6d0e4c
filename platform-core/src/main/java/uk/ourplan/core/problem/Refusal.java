package uk.ourplan.core.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.ourplan.api.problem.ProblemType;

/** Why the service does not do what was asked, as a value; each says in its sentence what to do next. */
public sealed interface Refusal {

    ProblemType type();

    /** A sentence for the caller; no personal data. */
    String says();

    /** Further members of the problem document. */
    default Map<String, Object> more() {
        return Map.of();
    }

    /** What was sent cannot be read at all (400), with every mistake at once. */
    record Unreadable(String says, List<Mistake> mistakes) implements Refusal {

        public Unreadable {
            mistakes = List.copyOf(mistakes);
        }

        @Override
        public ProblemType type() {
            return ProblemType.UNREADABLE;
        }

        @Override
        public Map<String, Object> more() {
            return mistakes.isEmpty() ? Map.of() : Map.of("errors", mistakes);
        }
    }

    /** Facts for a determination that are unknown, of the wrong type or of an unknown code (400); {@code at} is the fact. */
    record WrongFacts(String says, List<Mistake> facts) implements Refusal {

        public WrongFacts {
            facts = List.copyOf(facts);
        }

        @Override
        public ProblemType type() {
            return ProblemType.WRONG_FACTS;
        }

        @Override
        public Map<String, Object> more() {
            List<Map<String, String>> errors = facts.stream()
                    .map(mistake -> Map.of("fact", mistake.at(), "says", mistake.says()))
                    .toList();
            return Map.of("errors", errors);
        }
    }

    /** It can be read and is not acceptable (422), with every mistake at once. */
    record Invalid(String says, List<Mistake> mistakes) implements Refusal {

        public Invalid {
            mistakes = List.copyOf(mistakes);
        }

        @Override
        public ProblemType type() {
            return ProblemType.INVALID;
        }

        @Override
        public Map<String, Object> more() {
            return mistakes.isEmpty() ? Map.of() : Map.of("errors", mistakes);
        }
    }

    /** Who is asking may not do this (403). */
    record NotAllowed(String says) implements Refusal {

        @Override
        public ProblemType type() {
            return ProblemType.NOT_ALLOWED;
        }
    }

    /** Who is asking has no part in the case of this plan (403); that it was refused is put on record (SHARE-11). */
    record NotOnTheCase(UUID plan, UUID person) implements Refusal {

        @Override
        public ProblemType type() {
            return ProblemType.NOT_ON_THE_CASE;
        }

        @Override
        public String says() {
            return "This plan is a confidential record, and you have no part in its case. Ask somebody of its team; in an emergency"
                    + " open it with a reason, which their manager is told.";
        }
    }

    /** There is no such thing in this council (404); the same words for another council's thing and for none at all. */
    record NotFound() implements Refusal {

        @Override
        public ProblemType type() {
            return ProblemType.NOT_FOUND;
        }

        @Override
        public String says() {
            return "There is nothing here. Check the address, or look for it again by searching.";
        }
    }

    /** The thing is not in the state in which this can be done (409); {@code more} may list what is in the way. */
    record WrongState(String says, Map<String, Object> more) implements Refusal {

        public WrongState {
            more = Map.copyOf(more);
        }

        public WrongState(String says) {
            this(says, Map.of());
        }

        @Override
        public ProblemType type() {
            return ProblemType.WRONG_STATE;
        }
    }

    /** The first request with this key is still under way (409). */
    record UnderWay() implements Refusal {

        @Override
        public ProblemType type() {
            return ProblemType.UNDER_WAY;
        }

        @Override
        public String says() {
            return "The first request with this Idempotency-Key is still under way. Send it again in a moment.";
        }
    }

    /** The key was used for a request that asked for something else (422). */
    record KeyUsedDifferently() implements Refusal {

        @Override
        public ProblemType type() {
            return ProblemType.KEY_USED_DIFFERENTLY;
        }

        @Override
        public String says() {
            return "This Idempotency-Key was used for another request. Use a new key for a new request.";
        }
    }

    /** Somebody changed it since it was read (412). {@code more} may carry what stands now, so that nothing is lost. */
    record Stale(String says, Map<String, Object> more) implements Refusal {

        public Stale {
            more = Map.copyOf(more);
        }

        @Override
        public ProblemType type() {
            return ProblemType.STALE;
        }
    }

    /** The version that was read has to be named in {@code If-Match} (428). */
    record VersionNotNamed() implements Refusal {

        @Override
        public ProblemType type() {
            return ProblemType.VERSION_NOT_NAMED;
        }

        @Override
        public String says() {
            return "Send If-Match with the ETag that you read, so that nobody's change is overwritten.";
        }
    }

    /** Too much is going on (503); the caller comes back. */
    record Busy(Duration after) implements Refusal {

        @Override
        public ProblemType type() {
            return ProblemType.BUSY;
        }

        @Override
        public String says() {
            return "The service is busy. Nothing was changed; try again in a moment.";
        }
    }

    /** What HTTP, signing in or the frame around the features refuses, before any feature is reached. */
    record OfTheFrame(ProblemType type, String says, Map<String, Object> more) implements Refusal {

        public OfTheFrame {
            more = Map.copyOf(more);
        }
    }

    /** What the law in figures or a council's policy refuses: a change that is not lawful, a day without a policy. */
    record OfPolicy(ProblemType type, String says, Map<String, Object> more) implements Refusal {

        public OfPolicy {
            more = Map.copyOf(more);
        }
    }
}
