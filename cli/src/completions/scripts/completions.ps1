# Completions of {name} for PowerShell. They ask the command itself.
Register-ArgumentCompleter -Native -CommandName {name} -ScriptBlock {
    param($word, $ast, $cursor)
    $words = @($ast.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { if ($_.Value -is [string]) { $_.Value } else { $_.Extent.Text } })
    # Windows PowerShell does not pass empty arguments.
    $words += "=" + $word.Trim("'", '"')
    $lines = @(& {name} __complete powershell -- $words 2>$null)
    $result = [System.Management.Automation.CompletionResult]
    if ($lines[0] -eq 'files') {
        if ($lines[1] -eq '') { return }
        [System.Management.Automation.CompletionCompleters]::CompleteFilename($lines[2]) |
            ForEach-Object {
                $text = $lines[1] + $_.CompletionText.Trim("'")
                $result::new("'$text'", $_.ListItemText, 'ProviderItem', $_.ToolTip)
            }
        return
    }
    $lines | Select-Object -Skip 1 | ForEach-Object {
        $value, $shown, $help = $_ -split "`t", 3
        $result::new($value, $shown, 'ParameterValue', $help)
    }
}
