namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The keywords <c>$ref</c> and <c>$dynamicRef</c>.</summary>
internal static class SchemaReferences
{
    /// <summary>Judges a value by the schemas that are referred to.</summary>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string resource, string path, SchemaMarks marks)
    {
        var isGood = true;
        if (schema["$ref"]?.AsString() is { } reference)
        {
            if (run.Registry.TryResolve(reference, resource, out var target, out var targetBase))
                isGood = CheckTarget(run, value, target, targetBase, path, marks);
            else
                run.Trouble ??= $"the schema refers to '{reference}', which is not there";
        }

        if (schema["$dynamicRef"]?.AsString() is not { } dynamic)
            return isGood;
        if (!run.Registry.TryResolve(dynamic, resource, out var found, out var foundBase))
        {
            run.Trouble ??= $"the schema refers to '{dynamic}', which is not there";
            return isGood;
        }

        var name = SchemaUri.Split(dynamic).Fragment;
        if (name.Length > 0 && name[0] != '/' && found["$dynamicAnchor"]?.AsString() == name)
        {
            foreach (var outer in run.Scope)
            {
                if (run.Registry.FindDynamic(outer, name) is not { } winner)
                    continue;
                found = winner;
                foundBase = outer;
                break;
            }
        }

        return isGood & CheckTarget(run, value, found, foundBase, path, marks);
    }

    private static bool CheckTarget(SchemaRun run, DataNode value, DataNode target, string targetBase, string path, SchemaMarks marks)
    {
        var own = new SchemaMarks();
        if (!SchemaEvaluator.Check(run, value, target, targetBase, path, own))
            return false;
        marks.Add(own);
        return true;
    }
}
