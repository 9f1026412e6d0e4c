package uk.ourplan.api.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team, its manager, and who is in it from when to when. */
public record TeamView(UUID id, String name, UUID managerId, String managerName, List<Member> members) {

    public TeamView {
        members = List.copyOf(members);
    }

    /**
     * Somebody in the team.
     *
     * @param until the last day; {@code null} for as long as they stay
     */
    public record Member(
            UUID id,
            UUID workerId,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}
}
