namespace EnrollOnline.Casework.Officers;

/// <summary>Whose ID number an officer asks to see in full.</summary>
public enum IdHolder
{
    /// <summary>The child.</summary>
    Child,

    /// <summary>The guardian who applies.</summary>
    Guardian,

    /// <summary>An owner of the home, by place in the form.</summary>
    Owner,
}
