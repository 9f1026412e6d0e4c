package uk.ourplan.api.concern;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form for concerns about individuals (PROVIDER-20, PROVIDER-21).
 *
 * @param policy where the council's whistleblowing policy is, and {@code says} what it promises
 * @param helpline its telephone, e-mail and the day on which they were last checked; {@code null} where none is set
 * @param forStudents advice for a student; {@code null} for anybody else; never a condition
 * @param receivers the roles that alone may read a disclosure
 */
public record SpeakingUp(
        String policy,
        String says,
        @Nullable Helpline helpline,
        @Nullable String forStudents,
        List<String> receivers) {

    public SpeakingUp {
        receivers = List.copyOf(receivers);
    }

    /** The whistleblowing helpline. */
    public record Helpline(String telephone, @Nullable String email, LocalDate checkedOn) {}
}
