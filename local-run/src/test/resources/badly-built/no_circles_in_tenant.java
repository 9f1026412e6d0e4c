package uk.ourplan.tenant.here;

public class Here {
    uk.ourplan.tenant.there.There there;
}

package uk.ourplan.tenant.there;

public class There {
    uk.ourplan.tenant.here.Here here;
}
