package uk.ourplan.kit.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.problem.ProblemType;

/**
 * Why a question was not answered, in words for the person at the screen.
 *
 * @param status the HTTP status, 0 where the core was not reached
 * @param detail what happened and what to do next
 * @param mistakes each thing that is wrong, by its place
 * @param passing whether the same question may well be answered in a moment
 * @param document the whole problem document, where there was one
 */
public record Trouble(
        int status,
        String title,
        String detail,
        List<Mistake> mistakes,
        boolean passing,
        @Nullable JsonNode document) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One thing that is wrong. {@code at} is its place as a path, blank where there is none. */
    public record Mistake(String at, String says) {}

    public Trouble {
        mistakes = List.copyOf(mistakes);
    }

    /** Puts an error in words; the words of the core's problem document where it sent one. */
    public static Trouble of(Throwable error) {
        return switch (error) {
            case WebClientResponseException answered -> answered(answered);
            case WebClientRequestException unreached -> unreached();
            case TimeoutException late -> unreached();
            case OAuth2AuthorizationException providerSilent -> unreached();
            case SignedOutException signedOut -> signedOut();
            default ->
                new Trouble(
                        500,
                        "Something went wrong",
                        "It is our fault, not yours. Nothing was changed. Try again; if it happens twice, tell your support desk.",
                        List.of(),
                        true,
                        null);
        };
    }

    /** Whether the core called it so. */
    public boolean isOf(ProblemType kind) {
        JsonNode type = member("type");
        return type != null && kind.code().equals(type.asString(""));
    }

    /** The finding or clash that came with the problem, such as {@code current} of a 412. */
    public @Nullable JsonNode member(String name) {
        JsonNode member = document == null ? null : document.get(name);
        return member == null || member.isNull() ? null : member;
    }

    private static Trouble answered(WebClientResponseException answer) {
        int status = answer.getStatusCode().value();
        if (status == 401) {
            return signedOut();
        }
        JsonNode document = read(answer.getResponseBodyAsString());
        List<Mistake> mistakes = new ArrayList<>();
        for (JsonNode error : document.path("errors")) {
            String at = error.path("at").asString(error.path("fact").asString(""));
            mistakes.add(new Mistake(at, error.path("says").asString("")));
        }
        for (JsonNode finding : document.path("findings")) {
            mistakes.add(new Mistake("", finding.path("says").asString("")));
        }
        boolean passing = status == 502 || status == 503 || status == 504 || status == 429;
        return new Trouble(
                status,
                document.path("title").asString("This could not be done"),
                document.path("detail").asString("Try again; if it happens twice, tell your support desk."),
                mistakes,
                passing || status >= 500,
                document);
    }

    private static JsonNode read(String body) {
        try {
            JsonNode tree = JSON.readTree(body.isBlank() ? "{}" : body);
            return tree.isObject() ? tree : JSON.createObjectNode();
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }

    private static Trouble unreached() {
        return new Trouble(
                0,
                "We cannot reach the service",
                "What you see may be out of date. Check your connection and try again in a moment.",
                List.of(),
                true,
                null);
    }

    private static Trouble signedOut() {
        return new Trouble(
                401, "You are signed out", "Your session has ended. Sign in again to go on.", List.of(), false, null);
    }

    /** The identity provider no longer gives a token for this session. */
    public static final class SignedOutException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public SignedOutException(@Nullable Throwable cause) {
            super("The session with the identity provider has ended.", cause);
        }
    }
}
