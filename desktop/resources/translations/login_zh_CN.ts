<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangePasswordPanel</name>
    <message>
        <source>Change your password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>确认修改</translation>
    </message>
</context>
<context>
    <name>FirstStartForm</name>
    <message>
        <source>What was typed last time stands here again. Passwords are not kept.</source>
        <translation>上次填写的内容已恢复，密码未保存，请重新输入。</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Enter the hall and its first administrator once. Everything can be changed later, and all data stays on this computer.</source>
        <translation>请填写大厅信息并建立首位管理员。以后都可以修改，所有数据只存在本机。</translation>
    </message>
    <message>
        <source>The hall</source>
        <translation>大厅信息</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>Open the demonstration hall</source>
        <translation>打开演示大厅</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>两次输入的密码不一致，请重输第二遍。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写这一项。</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在建立…</translation>
    </message>
    <message>
        <source>Set up the hall</source>
        <translation>建立大厅</translation>
    </message>
</context>
<context>
    <name>FrontCard</name>
    <message>
        <source>Service hall</source>
        <translation>政务服务大厅</translation>
    </message>
    <message>
        <source>Demonstration hall · everything in it is invented</source>
        <translation>演示大厅 · 内容均为虚构</translation>
    </message>
    <message>
        <source>Urgent complaints</source>
        <translation>应急投诉受理</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>对外服务</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>值班主任</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>In order; works without network</source>
        <translation>本机数据完好，无网络也可办理</translation>
    </message>
    <message>
        <source>Made {when}, verified</source>
        <translation>{when} 完成，已校验</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>{year}-{month:02}-{day:02}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Please enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked. Your work is kept; type your password to go on.</source>
        <translation>已锁定。办理内容都已保留，输入密码即可继续。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>换人登录</translation>
    </message>
</context>
<context>
    <name>LoginBar</name>
    <message>
        <source>Urgent Complaints Desk</source>
        <translation>急诉台</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>标准字号</translation>
    </message>
    <message>
        <source>Large text 125%</source>
        <translation>大字 125%</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>标准配色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Danger</source>
        <translation>危险处置</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Nothing is sent out of this computer. Personal details are used for the case only, and every look at them is recorded.</source>
        <translation>本系统不向外传送任何数据。投诉人信息只为办理本件使用，查看均留痕。</translation>
    </message>
    <message>
        <source>Data is being opened</source>
        <translation>正在打开数据</translation>
    </message>
    <message>
        <source>Data in order</source>
        <translation>本机数据正常</translation>
    </message>
    <message>
        <source>Data cannot be opened</source>
        <translation>本机数据打不开</translation>
    </message>
    <message>
        <source>After 5 failed attempts there is a wait</source>
        <translation>连续输错 5 次须等待</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Hall name</source>
        <translation>大厅名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>对外服务</translation>
    </message>
    <message>
        <source>File prefix</source>
        <translation>文号代字</translation>
    </message>
    <message>
        <source>Review body</source>
        <translation>复查机关</translation>
    </message>
    <message>
        <source>Review phone</source>
        <translation>复查电话</translation>
    </message>
    <message>
        <source>Review address</source>
        <translation>复查地址</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>As printed on papers</source>
        <translation>印在文书上的名称</translation>
    </message>
    <message>
        <source>Answered outside opening hours too</source>
        <translation>下班时间也有人接听</translation>
    </message>
    <message>
        <source>Stands before the number of every letter</source>
        <translation>印在文书编号前</translation>
    </message>
    <message>
        <source>Where a reply can be contested</source>
        <translation>群众不服答复时申请复查的机关</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>至少 8 位，不能是工号</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Please enter your staff number.</source>
        <translation>请输入工号。</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Where you work today</source>
        <translation>今天在哪个窗口</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>中班</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值守</translation>
    </message>
    <message>
        <source>Password forgotten: ask the administrator to reset it</source>
        <translation>忘记密码：请管理员当面重置</translation>
    </message>
    <message>
        <source>Open the demonstration hall</source>
        <translation>打开演示大厅</translation>
    </message>
    <message>
        <source>Please wait {time}</source>
        <translation>请等待 {time}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>_PasswordsForm</name>
    <message>
        <source>Old password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New one again</source>
        <translation>再输一遍新密码</translation>
    </message>
    <message>
        <source>At least {count} characters, several different ones, not your number.</source>
        <translation>至少 {count} 位，字符不能过于单一，不能与工号相同。</translation>
    </message>
    <message>
        <source>Please enter the old password.</source>
        <translation>请输入原密码。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>两次输入的密码不一致，请重输第二遍。</translation>
    </message>
</context>
<context>
    <name>_RescueForm</name>
    <message>
        <source>Backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Please choose the backup.</source>
        <translation>请选择备份文件。</translation>
    </message>
    <message>
        <source>Whoever keeps the passphrase types it.</source>
        <translation>请由恢复口令保管人输入。</translation>
    </message>
</context>
<context>
    <name>RescuePanel</name>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The backup is proved first and only then put in place. The damaged data is kept beside it.</source>
        <translation>先核验备份，核验无误后才恢复；已损坏的数据另存保留。</translation>
    </message>
    <message>
        <source>Prove and restore</source>
        <translation>核验并恢复</translation>
    </message>
</context>
</TS>
