package uk.ourplan.core.law.planning.desk;

import java.util.Locale;
import uk.ourplan.language.council.Permission;

/**
 * On whose desk a task lies.
 *
 * @param code {@code practitioner} for whoever writes the plan or co-ordinates it, {@code line_manager} for the manager of
 *     their team (for themselves while they are in none), {@code team} for everybody in it; {@code worker_…} for one to whom it
 *     was handed by name; otherwise a role, and then the task lies on the desk of everybody who holds it
 */
public record TaskOwner(String code) {

    public static final TaskOwner PRACTITIONER = new TaskOwner("practitioner");
    public static final TaskOwner LINE_MANAGER = new TaskOwner("line_manager");
    public static final TaskOwner TEAM = new TaskOwner("team");

    public TaskOwner {
        if (!code.matches("[a-z][a-z0-9_]{0,59}")) {
            throw new IllegalArgumentException(
                    "An owner is a lower-case code such as practitioner or finance_officer.");
        }
    }

    /** Everybody with this permission; a practitioner's task is always that of the plan's own practitioner. */
    public static TaskOwner holding(Permission permission) {
        if (permission == Permission.PRACTITIONER) {
            throw new IllegalArgumentException("A task for just any practitioner lies on nobody's desk.");
        }
        return new TaskOwner(permission.code());
    }

    /** One worker to whom it was handed, by the identity with which they sign in. */
    public static TaskOwner worker(String id) {
        return new TaskOwner("worker_" + id.replace("-", "").toLowerCase(Locale.ROOT));
    }

    /** Everybody on this rung of the council's ladder, such as team_manager. */
    public static TaskOwner onRung(String role) {
        return new TaskOwner(role);
    }
}
