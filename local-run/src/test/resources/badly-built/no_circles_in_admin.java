package uk.ourplan.admin.here;

public class Here {
    uk.ourplan.admin.there.There there;
}

package uk.ourplan.admin.there;

public class There {
    uk.ourplan.admin.here.Here here;
}
