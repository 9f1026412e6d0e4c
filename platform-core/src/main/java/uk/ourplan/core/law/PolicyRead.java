package uk.ourplan.core.law;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.SettingKey;

/** A council's policy as one rule reads it: what was read is kept, so that the answer can show it. */
public final class PolicyRead {

    private final CouncilPolicy policy;
    private final List<SettingRead> read = new ArrayList<>();

    public PolicyRead(CouncilPolicy policy) {
        this.policy = policy;
    }

    /** What the setting says on the day. */
    public <T> T the(SettingKey<T> key) {
        InEffect<T> setting = policy.read(key);
        if (!read.contains(setting.read())) {
            read.add(setting.read());
        }
        return setting.value();
    }

    /** The settings read so far, in order. */
    public List<SettingRead> soFar() {
        return List.copyOf(read);
    }
}
